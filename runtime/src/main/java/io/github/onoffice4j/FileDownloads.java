package io.github.onoffice4j;

import io.github.onoffice4j.file.DownloadedFile;
import io.github.onoffice4j.file.FileContent;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Downloads files, whose content goes from the connection to the disk. Safe for use by many threads. */
final class FileDownloads {

    private static final RawOperation GET = RawOperation.of(ActionId.GET, "file");

    private final Exchange exchange;

    FileDownloads(Exchange exchange) {
        this.exchange = exchange;
    }

    DownloadedFile download(FileContent content, Path target) {
        try (PartFile part = PartFile.beside(target, content.url().orElse(null))) {
            DownloadedFile file = fetch(content, part);
            part.moveTo(target);
            return file;
        }
    }

    DownloadedFile download(FileContent content, OutputStream target) {
        try (PartFile part = PartFile.temporary(content.url().orElse(null))) {
            DownloadedFile file = fetch(content, part);
            part.copyTo(target);
            return file;
        }
    }

    private DownloadedFile fetch(FileContent content, PartFile part) {
        RawOperation call = GET.resourceId(content.module());
        for (Map.Entry<String, Object> parameter : content.parameters().entrySet()) {
            call = call.parameter(parameter.getKey(), parameter.getValue());
        }
        Answer answer = exchange.download(exchange.prepare(call), part).await();
        List<ResultRecord> records;
        try {
            records = new ActionResult(answer.result(0), answer.drift()).records();
        } catch (MalformedResponseException e) {
            part.check();
            throw e;
        }
        if (part.url() != null) {
            return new DownloadedFile("", part.size());
        }
        return found(content, records, part);
    }

    private static DownloadedFile found(FileContent content, List<ResultRecord> records, PartFile part) {
        if (records.size() > 1) {
            throw new MalformedResponseException("The answer has " + records.size() + " files: get file, " + content);
        }
        if (records.isEmpty()) {
            throw missing("There is no such file, or the API user may not read it", content);
        }
        ResultRecord record = records.get(0);
        if (!(record.get("content") instanceof Long)) {
            throw missing(
                    record.get("url") == null
                            ? "The file has no content"
                            : "It is a link, which has no content, to " + record.get("url"),
                    content);
        }
        Object name = record.get("originalname");
        return new DownloadedFile(name == null ? "" : name.toString(), part.size());
    }

    private static ActionException missing(String what, FileContent content) {
        return new ActionException(
                what + ": get file, " + content, ErrorCode.FILE_NOT_FOUND.number(), "", "get file", "file", null);
    }
}
