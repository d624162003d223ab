package org.covername.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.document.DraftFile;
import org.covername.document.Surface;

/** Files named on the command line; one that cannot be read is bad input. */
final class InputFile {

    private InputFile() {
    }

    static DraftFile draft(Path path) {
        return new DraftFile(new Surface(path.getFileName().toString()), bytes(path));
    }

    static String text(Path path) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
        } catch (CharacterCodingException other) {
            throw new BadInputException(path + " is not a text file in UTF-8");
        }
    }

    /** The file's name without its ending. */
    static String stem(Path path) {
        String name = path.getFileName().toString();
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static byte[] bytes(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadInputException("there is no file " + path);
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new BadInputException(path + " may not be read");
        }
    }
}
