package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.store.Content;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells pictures by their first bytes. */
final class ImageFormat {
    private static final int LONGEST = 4;

    private ImageFormat() {}

    /** Says whether {@code content} begins as a JPEG, PNG, GIF, WebP or BMP file does. */
    static boolean isImage(Content file) {
        byte[] content = begin(file);
        return begins(content, 0xff, 0xd8, 0xff)
                || begins(content, 0x89, 'P', 'N', 'G')
                || begins(content, 'G', 'I', 'F', '8')
                || begins(content, 'R', 'I', 'F', 'F')
                || begins(content, 'B', 'M');
    }

    private static byte[] begin(Content file) {
        try {
            return file.begin(LONGEST);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean begins(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
