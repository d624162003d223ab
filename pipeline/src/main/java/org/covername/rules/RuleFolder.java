package org.covername.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Writes all files into a folder, for an office to change. */
    public void copyTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
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
        return read(name).lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
    }

    /** One hash over all files and their names, in lower-case hexadecimal digits: which rules a redaction was made with. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
