package org.covername.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF of one page put together byte by byte, so that it can hold what no library would write. */
final class RawPdf {

    private static final int PLAIN_OBJECTS = 5;

    private final List<byte[]> objects = new ArrayList<>();
    private String catalog = "";
    private String page = "";
    private String resources = "";
    private String fonts = "";
    private String trailer = "";
    private String box = "[0 0 612 792]";
    private byte[] content = ascii("BT /F1 11 Tf 50 700 Td (The review was slow, and nobody asked the child.) Tj ET\n");
    private String between = "";

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A page of harmless text, so that each sample looks like a report. */
    static RawPdf page() {
        return new RawPdf();
    }

    RawPdf catalog(String entries) {
        catalog += entries + " ";
        return this;
    }

    RawPdf page(String entries) {
        page += entries + " ";
        return this;
    }

    RawPdf box(String rectangle) {
        box = rectangle;
        return this;
    }

    RawPdf resources(String entries) {
        resources += entries + " ";
        return this;
    }

    RawPdf fonts(String entries) {
        fonts += entries + " ";
        return this;
    }

    RawPdf trailer(String entries) {
        trailer += entries + " ";
        return this;
    }

    /** More drawing behind the harmless text. */
    RawPdf draw(String instructions) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(content);
        all.writeBytes(ascii(instructions + "\n"));
        content = all.toByteArray();
        return this;
    }

    /** Text of a size set at a place. */
    RawPdf show(String string) {
        return draw("BT /F1 11 Tf 50 650 Td " + string + " Tj ET");
    }

    /** Bytes between two objects. */
    RawPdf between(String bytes) {
        between = bytes;
        return this;
    }

    /** The number that the next object will have. */
    int next() {
        return PLAIN_OBJECTS + objects.size() + 1;
    }

    int add(String body) {
        objects.add(ascii(body));
        return PLAIN_OBJECTS + objects.size();
    }

    int stream(String entries, String bytes) {
        return stream(entries, ascii(bytes));
    }

    int stream(String entries, byte[] bytes) {
        objects.add(streamBody(entries, bytes));
        return PLAIN_OBJECTS + objects.size();
    }

    /** The same, compressed. */
    int packed(String entries, byte[] bytes) {
        return stream(entries + " /Filter /FlateDecode", deflated(bytes));
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] streamBody(String entries, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<< " + entries + " /Length " + bytes.length + " >>\nstream\n"));
        out.writeBytes(bytes);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    byte[] bytes() {
        List<byte[]> all = new ArrayList<>(List.of(
                ascii("<< /Type /Catalog /Pages 2 0 R " + catalog + ">>"),
                ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                ascii("<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Contents 4 0 R /Resources << /Font << /F1 5 0 R " + fonts + ">> " + resources + ">> " + page + ">>"),
                streamBody("/Filter /FlateDecode", deflated(content)),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")));
        all.addAll(objects);
        return written(all);
    }

    private byte[] written(List<byte[]> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= all.size(); number++) {
            table.append("%010d 00000 n %n".formatted(out.size()).replace(System.lineSeparator(), "\n"));
            out.writeBytes(ascii(number + " 0 obj\n"));
            out.writeBytes(all.get(number - 1));
            out.writeBytes(ascii("\nendobj\n" + (number == 2 ? between : "")));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer\n<< /Size " + (all.size() + 1) + " /Root 1 0 R " + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
