package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on files. */
public final class FileCalls {
    private FileCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        Call modify = new FileModify(agency);
        Call delete = new FileDelete(agency);
        return Map.of(
                "do uploadfile",
                new UploadFileCall(agency),
                "get file",
                new FileCall(agency),
                "modify fileRelation",
                modify,
                "modify file",
                modify,
                "delete fileRelation",
                delete,
                "delete file",
                delete,
                "get estatepictures",
                new EstatePicturesCall(agency),
                "get downloadFiles",
                new DownloadFilesCall(agency));
    }
}
