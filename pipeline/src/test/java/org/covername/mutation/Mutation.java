package org.covername.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a sound file a little, the same way for the same number, so that a finding can be looked at again. Of a zip one part is damaged, and the zip stays sound. */
final class Mutation {

    /** What readers of one format or another take for more than text. */
    private static final List<String> WORDS = List.of("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "&a;", "<![CDATA[", "]]>", "<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "../../../etc/passwd",
            "file:///etc/passwd", "{\\rtf1", "{\\*\\", "\\bin999999999 ", "\\u-99999 ", "endstream", "endobj", " 0 R", "/Length 99999999", "/Kids [1 0 R]", "/Filter/FlateDecode", "xref", "\0\0\0\0",
            "\u00ff\u00fe", "<script>", "<div>".repeat(600), "Content-Type: multipart/mixed; boundary=\"b\"\n", "--b", "=?utf-8?Q?=", "| a |\n|---|\n", "[^1]: ", "```", "!!javax.script.ScriptEngineManager [x]",
            "&a [*a, *a]", "{a: {b: [", "? - :", "%TAG ! x", "\t", "'", "\"", "(a+)+$", "(?<=", "\\p{", "{99999}", "-1", "99999999999999999999", "2026-99-99", "\u202e", "\u200b", "\ud83d");

    private final Random chance;
    private final List<byte[]> others;

    /** @param others of whose bytes some get into the file */
    Mutation(long number, List<byte[]> others) {
        this.chance = new Random(number * 0x9E3779B97F4A7C15L);
        this.others = others;
    }

    byte[] of(byte[] sound) {
        boolean packed = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K' && sound[2] == 3;
        byte[] changed = packed && chance.nextInt(4) > 0 ? repacked(sound) : sound.clone();
        int times = packed && changed.length != sound.length ? 0 : 1 + chance.nextInt(4);
        for (int i = 0; i < times; i++) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return word();
        }
        int at = chance.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + chance.nextInt(chance.nextBoolean() ? 8 : 4096));
        return switch (chance.nextInt(7)) {
            case 0 -> flipped(bytes, at);
            case 1 -> spliced(bytes, at, at + length, new byte[0]);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> spliced(bytes, at, at, word());
            case 4 -> spliced(bytes, at, at + Math.min(length, 8), number());
            case 5 -> spliced(bytes, at, at + length, piece(others.get(chance.nextInt(others.size()))));
            default -> chance.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << chance.nextInt(8));
        return flipped;
    }

    private byte[] word() {
        return WORDS.get(chance.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** A number where a length or an offset may stand, as large or small as it gets. */
    private byte[] number() {
        byte[] number = new byte[1 << chance.nextInt(4)];
        Arrays.fill(number, (byte) (chance.nextBoolean() ? 0xFF : chance.nextBoolean() ? 0x7F : 0));
        return number;
    }

    private byte[] piece(byte[] other) {
        int from = chance.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + chance.nextInt(512)));
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, from);
        spliced.writeBytes(between);
        spliced.write(bytes, to, bytes.length - to);
        return spliced.toByteArray();
    }

    private byte[] repacked(byte[] zip) {
        try {
            Map<String, byte[]> parts = parts(zip);
            String name = new ArrayList<>(parts.keySet()).get(chance.nextInt(parts.size()));
            byte[] changed = once(once(parts.get(name)));
            parts.put(name, changed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
