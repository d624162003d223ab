package org.covername.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into characters: UTF-8, UTF-16 where a byte order mark says so, else windows-1252 as old Windows programs wrote. */
final class TextBytes {

    private TextBytes() {
    }

    static String read(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2 || bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
