package io.github.onoffice4j.sandbox.calls.file;

/** Tells pictures by their first bytes. */
final class ImageFormat {
    private ImageFormat() {}

    /** Says whether {@code content} begins as a JPEG, PNG, GIF, WebP or BMP file does. */
    static boolean isImage(byte[] content) {
        return begins(content, 0xff, 0xd8, 0xff)
                || begins(content, 0x89, 'P', 'N', 'G')
                || begins(content, 'G', 'I', 'F', '8')
                || begins(content, 'R', 'I', 'F', 'F')
                || begins(content, 'B', 'M');
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
