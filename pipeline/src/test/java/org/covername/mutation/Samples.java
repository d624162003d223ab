package org.covername.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.covername.DraftFiles;

/** A sound file of each format that can be dropped; each speaks of {@link #MARKED}. */
final class Samples {

    static final String MARKED = "Ozymandel";

    private Samples() {
    }

    /** By ending. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        for (String ending : new String[] {"docx", "doc", "odt", "rtf"}) {
            samples.put(ending, resource("/drafts/draft." + ending));
        }
        samples.put("pdf", DraftFiles.pdf(MARKED + " lived here.", "1. Family", MARKED + " was seen twice."));
        samples.put("html", bytes("<html><head><title>" + MARKED + "</title></head><body><h1>Review</h1><p>" + MARKED + " <b>lived</b> here.</p><ul><li>one<ul><li>two</li></ul></ul>"
                + "<table><tr><th>Who<td colspan=2>Born</table><img src='data:image/png;base64,iVBORw0KGgo=' alt='A map'><!-- unseen --></body></html>"));
        samples.put("md", bytes("# Review\n\n" + MARKED + " was **two**.[^1] See [map](https://map.example/).\n\n- one\n  - two\n\n| Who | Born |\n|---|---|\n| " + MARKED + " | 2015 |\n\n[^1]: A note.\n"));
        samples.put("txt", bytes("Review\n\n1. " + MARKED + " lived here.\n2. Nobody asked.\n\nThe end.\n"));
        samples.put("eml", bytes("From: " + MARKED + " <o@post.example>\nTo: board@post.example\nSubject: =?utf-8?Q?Odo=E2=80=99s_review?=\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe draft is attached=2E\n"
                + "--b\nContent-Type: text/html\n\n<p>" + MARKED + "</p>\n--b--\n"));
        samples.put("msg", letter());
        return samples;
    }

    private static byte[] letter() {
        try (POIFSFileSystem letter = new POIFSFileSystem()) {
            part(letter, "__properties_version1.0", new byte[32]);
            part(letter, "__substg1.0_0037001F", "Review".getBytes(StandardCharsets.UTF_16LE));
            part(letter, "__substg1.0_1000001F", (MARKED + " lived here.\r\n\r\nNobody asked.").getBytes(StandardCharsets.UTF_16LE));
            part(letter, "__substg1.0_10130102", bytes("<html><body><p>" + MARKED + " <b>lived</b>.</p></body></html>"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            letter.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void part(POIFSFileSystem letter, String name, byte[] bytes) throws IOException {
        letter.getRoot().createDocument(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
