package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.FileKinds;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one estate, which have an order without gaps. Used within one step of their table. */
final class EstateFiles {
    private EstateFiles() {}

    /** Returns the files of an estate in order. */
    static List<Row> of(Table files, String estate) {
        return files.rows().stream()
                .filter(file -> file.text("module").equals("estate")
                        && file.text("record").equals(estate))
                .sorted(Comparator.comparingInt(EstateFiles::position))
                .toList();
    }

    static int position(Row file) {
        return file.get("position") instanceof Integer position ? position : 0;
    }

    static boolean hasTitlePicture(List<Row> files) {
        return files.stream().anyMatch(file -> file.text("Art").equals(FileKinds.TITLE_PICTURE));
    }

    /** Ends the action with 161 when another file of the estate has the attribute. */
    static void checkAttribute(List<Row> others, String attribute) {
        if (!attribute.isEmpty()
                && others.stream()
                        .anyMatch(file -> file.text("documentAttribute").equals(attribute))) {
            throw new ActionFailure(ApiError.DOCUMENT_ATTRIBUTE_EXISTS);
        }
    }

    /** Moves later files on and returns the place for a new one: the wanted one, else the last. */
    static int makeRoom(Table files, List<Row> others, @Nullable Long wanted) {
        if (wanted == null || wanted < 0 || wanted >= others.size()) {
            return others.size();
        }
        others.stream().filter(file -> position(file) >= wanted).forEach(file -> move(files, file, position(file) + 1));
        return wanted.intValue();
    }

    /** Closes the gap that a deleted file has left. */
    static void closeUp(Table files, String estate) {
        List<Row> rest = of(files, estate);
        for (int i = 0; i < rest.size(); i++) {
            move(files, rest.get(i), i);
        }
    }

    private static void move(Table files, Row file, int position) {
        files.update(file.id(), row -> row.with(Map.of("position", position)));
    }
}
