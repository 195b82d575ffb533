package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Content;
import io.github.onoffice4j.sandbox.store.FileKinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a file.
 *
 * @param addresses where files can be downloaded
 * @param isSingle whether the file was asked for alone, which brings its content
 * @param isShort whether lists lack name and size
 * @param imageSize {@code small}, {@code medium}, {@code original}, or {@code ""} for no address of the picture
 * @param showsPublished whether it says if the file is on the homepage
 * @param showsStatus whether it says on which portals the file is
 */
record FileElements(
        FileAddresses addresses,
        boolean isSingle,
        boolean isShort,
        String imageSize,
        boolean showsPublished,
        boolean showsStatus) {

    static FileElements of(Agency agency, Parameters parameters, boolean isSingle) {
        return new FileElements(
                new FileAddresses(agency),
                isSingle,
                agency.behaviour().has(Quirk.FILE_LIST_SHORT),
                parameters.text("includeImageUrl"),
                parameters.isTrue("showispublishedonhomepage"),
                parameters.isTrue("showpublicationstatus"));
    }

    Map<String, @Nullable Object> ofEstate(Row file) {
        String kind = file.text("Art");
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("type", kind);
        if (FileKinds.isLink(kind)) {
            elements.put("url", file.text("url"));
        }
        elements.put("position", EstateFiles.position(file));
        elements.put("documentAttribute", file.get("documentAttribute"));
        elements.put("name", file.text("name"));
        elements.put("originalname", file.text("originalname"));
        if (isSingle || !isShort) {
            elements.put("filename", file.text("filename"));
            elements.put("fileSize", content(file).length());
        }
        elements.put("title", file.text("title"));
        elements.put("freetext", file.text("freetext"));
        elements.put("modified", file.get("modified"));
        elements.put("category", FileKinds.category(kind));
        if (isSingle && !FileKinds.isLink(kind)) {
            elements.put("content", content(file));
        }
        if (!imageSize.isEmpty() && FileKinds.isPicture(kind)) {
            elements.put("imageUrl", addresses.of(file, imageSize));
        }
        boolean isPublished = file.text("published").equals("1");
        if (showsPublished) {
            elements.put("ispublishedonhomepage", isPublished);
        }
        if (showsStatus) {
            elements.put(
                    "publicationstatus",
                    FileKinds.category(kind).equals("internal")
                            ? List.of()
                            : Map.of("5", List.of("5", "Homepage", isPublished ? 1 : 0)));
        }
        return elements;
    }

    Map<String, @Nullable Object> ofAddress(Row file) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("type", file.text("Art"));
        elements.put("name", file.text("name"));
        elements.put("originalname", file.text("originalname"));
        elements.put("filename", file.text("filename"));
        elements.put("fileSize", content(file).length());
        elements.put("modified", file.get("modified"));
        elements.put("date", file.text("date"));
        if (isSingle) {
            elements.put("content", content(file));
        }
        return elements;
    }

    Map<String, @Nullable Object> ofAppointment(Row file) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("username", file.text("user"));
        elements.put("filename", file.text("originalname"));
        elements.put("fileSize", Long.toString(content(file).length()));
        elements.put("url", addresses.forAnHour(file));
        return elements;
    }

    static Content content(Row file) {
        return file.get("content") instanceof Content content ? content : Content.EMPTY;
    }
}
