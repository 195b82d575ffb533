package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all files of a snapshot have in common: they begin with what they are and with the version of their form. */
final class SnapshotForm {

    /** The version this generator writes and the newest it reads. */
    static final int VERSION = 1;

    /** The member by which a file shows that it was written by the generator. */
    static final String KIND = "onoffice4j";

    private SnapshotForm() {}

    static ObjectNode file(String kind) {
        return object().put(KIND, kind).put(Entry.FORMAT_VERSION, VERSION);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Tells whether a file is of a kind and of a version that can be read; what is wrong goes to its problems. */
    static boolean isReadable(Entry file, String kind) {
        if (file.isEmpty()) {
            return false;
        }
        file.constant(KIND, kind);
        return file.isOfVersion(VERSION);
    }

    static void putLabels(ObjectNode entry, String member, Labels labels) {
        if (!labels.asMap().isEmpty()) {
            ObjectNode texts = entry.putObject(member);
            labels.asMap().forEach(texts::put);
        }
    }

    static void putText(ObjectNode entry, String member, @Nullable String text) {
        if (text != null) {
            entry.put(member, text);
        }
    }

    static void putFilled(ObjectNode entry, String member, String text) {
        putText(entry, member, text.isEmpty() ? null : text);
    }

    static void putNumber(ObjectNode entry, String member, @Nullable Integer number) {
        if (number != null) {
            entry.put(member, number);
        }
    }

    static void putTexts(ObjectNode entry, String member, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(entry.putArray(member)::add);
        }
    }
}
