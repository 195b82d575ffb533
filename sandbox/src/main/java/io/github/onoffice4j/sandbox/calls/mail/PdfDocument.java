package io.github.onoffice4j.sandbox.calls.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a valid PDF of one A4 page with a few lines of text. */
final class PdfDocument {
    /** What the standard fonts of PDF are encoded in. */
    private static final Charset ENCODING = Charset.forName("windows-1252");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfDocument() {}

    /** Returns the bytes of a page with these lines; characters that a PDF's standard fonts lack become {@code ?}. */
    static byte[] of(List<String> lines) {
        PdfDocument document = new PdfDocument();
        document.write("%PDF-1.4\n");
        document.object("<</Type/Catalog/Pages 2 0 R>>");
        document.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        document.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                + "/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>");
        document.object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        String text = text(lines);
        document.object("<</Length " + text.getBytes(ENCODING).length + ">>\nstream\n" + text + "\nendstream");
        document.end();
        return document.bytes.toByteArray();
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 14 Tf 20 TL 57 770 Td");
        lines.forEach(line -> text.append(" (").append(escaped(line)).append(") Tj T*"));
        return text.append(" ET").toString();
    }

    private static String escaped(String line) {
        return line.replaceAll("\\p{Cntrl}", " ").replaceAll("[\\\\()]", "\\\\$0");
    }

    private void object(String content) {
        offsets.add(bytes.size());
        write(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    /** Writes the table of where each object begins, which readers look for from the end. */
    private void end() {
        int start = bytes.size();
        int size = offsets.size() + 1;
        write("xref\n0 " + size + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        write("trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(ENCODING));
    }
}
