package org.covername.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.covername.document.DraftFile;

/**
 * The files of {@code redaction-rules/}: those in an office's folder where there is one, else the ones that travel in the jar. Read once,
 * so that a run never sees half of a change.
 */
public final class RuleFolder {

    private final Map<String, String> files;

    private RuleFolder(Map<String, String> files) {
        this.files = files;
    }

    /** The folder as it stands now. */
    public static RuleFolder at(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rules in " + folder + " cannot be read", unreadable);
        }
        return new RuleFolder(files);
    }

    /** The rules as shipped. */
    public static RuleFolder bundled() {
        return new RuleFolder(BundledSpringResources.below("redaction-rules/"));
    }

    /** The office's folder where it exists, else the rules as shipped. */
    public static RuleFolder atOrBundled(Path folder) {
        return Files.isDirectory(folder) ? at(folder) : bundled();
    }

    /** Names of the files that start and end so, in alphabetical order: {@code names("hold/", ".yml")}. */
    public List<String> names(String prefix, String suffix) {
        return files.keySet().stream().filter(name -> name.startsWith(prefix) && name.endsWith(suffix)).toList();
    }

    /** The text of a file, by its name within the folder. */
    public String read(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new IllegalArgumentException("redaction-rules has no file " + name);
        }
        return text;
    }

    /** The lines of a word list, without empty ones and comments (from {@code #}). */
    public List<String> lines(String name) {
        return read(name).lines().map(RuleFolder::withoutComment).filter(line -> !line.isEmpty()).toList();
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** One hash over all files and their names, in lower-case hexadecimal digits: which rules a redaction was made with. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        files.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
        return DraftFile.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
