package org.covername.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.covername.document.DraftFile;
import tools.jackson.databind.json.JsonMapper;

/** {@code outbound/restricted/}: for each report that is not for the public, a watermarked copy a recipient, and a log of who has which. */
public final class RestrictedCopies {

    /** A longer name of a recipient finds no room at the foot of a page. */
    public static final int LONGEST_NAME = 120;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Shelf shelf;

    public RestrictedCopies(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Who gets a copy.
     *
     * @param name as it is printed on every page
     * @param by   who gave it
     */
    public record Recipient(String name, String by, Instant when) {
    }

    /** A copy: its folder, such as {@code copy-3}, and the hash by which it is known again. */
    public record Given(String copy, String sha256) {
    }

    public Given give(String slug, byte[] pdf, Recipient recipient) {
        Path folder = shelf.outbound().resolve("restricted").resolve(slug);
        try {
            Files.createDirectories(folder);
            int number = 1;
            while (Files.exists(folder.resolve("copy-" + number))) {
                number++;
            }
            byte[] marked = PdfWatermark.on(pdf, "Copy " + number + " for " + recipient.name() + ". Professionals only: not to be passed on.");
            Path made = shelf.write(".copy-" + slug, Map.of(Shelf.REPORT, marked));
            Files.move(made, folder.resolve("copy-" + number), StandardCopyOption.ATOMIC_MOVE);
            Given given = new Given("copy-" + number, DraftFile.sha256(marked));
            log(folder.resolve("log.jsonl"), given, recipient);
            return given;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A copy cannot be written to " + folder, unwritable);
        }
    }

    private void log(Path file, Given given, Recipient recipient) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("copy", given.copy());
        line.put("recipient", recipient.name());
        line.put("sha256", given.sha256());
        line.put("given", recipient.when().toString());
        line.put("by", recipient.by());
        String former = Files.exists(file) ? Files.readString(file) : "";
        byte[] all = (former + MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        Path made = shelf.write(".log-" + file.getParent().getFileName(), Map.of("log.jsonl", all));
        Files.move(made.resolve("log.jsonl"), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
