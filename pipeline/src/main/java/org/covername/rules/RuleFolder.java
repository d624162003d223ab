package org.covername.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.DraftFile;

/**
 * The files of {@code redaction-rules/}: those in an office's folder where there is one, else the ones that travel in the jar. Read once,
 * so that a run never sees half of a change.
 */
public final class RuleFolder {

    /** The drafts that models are trained on: no rules, and no part of what a redaction is made with. */
    private static final String TRAINING = "training";

    private final Map<String, byte[]> files;

    private RuleFolder(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The folder as it stands now; hidden files are other programs'. */
    public static RuleFolder at(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Path path : paths(folder)) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rules in " + folder + " cannot be read", unreadable);
        }
        return new RuleFolder(files);
    }

    /** Which files lie there, how long and from when, without a look into them: another after each change. */
    public static String stamp(Path folder) {
        StringBuilder stamp = new StringBuilder();
        try {
            for (Path path : Files.isDirectory(folder) ? paths(folder) : List.<Path>of()) {
                stamp.append(folder.relativize(path)).append(' ').append(Files.size(path)).append(' ').append(Files.getLastModifiedTime(path)).append('\n');
            }
        } catch (IOException changing) {
            return "changing at " + System.nanoTime();
        }
        return stamp.isEmpty() ? "none" : stamp.toString();
    }

    private static List<Path> paths(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return each.equals(folder.resolve(TRAINING)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.getFileName().toString().startsWith(".") && Files.isRegularFile(file)) {
                    paths.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return paths;
    }

    /** The rules as shipped. */
    public static RuleFolder bundled() {
        return new RuleFolder(BundledSpringResources.below("redaction-rules/"));
    }

    /** The office's folder where it exists, else the rules as shipped. */
    public static RuleFolder atOrBundled(Path folder) {
        return Files.isDirectory(folder) ? at(folder) : bundled();
    }

    /** The same with another text of a file; nothing is written. */
    public RuleFolder with(String name, String text) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(changed);
    }

    /**
     * Writes those files into a folder that differ from what lies there, each whole or not at all.
     *
     * @param before what lies there
     */
    public void write(Path folder, RuleFolder before) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!Arrays.equals(before.files.get(file.getKey()), file.getValue())) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.getParent());
        Path making = target.resolveSibling("." + target.getFileName() + ".making");
        try {
            Files.write(making, bytes);
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    /** Writes all files into a folder, for an office to change. */
    public void copyTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** Names of the files that start and end so, in alphabetical order: {@code names("hold/", ".yml")}. */
    public List<String> names(String prefix, String suffix) {
        return files.keySet().stream().filter(name -> name.startsWith(prefix) && name.endsWith(suffix)).toList();
    }

    /** The text of a file, by its name within the folder. */
    public String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A file as it is, such as a trained model. */
    public InputStream open(String name) {
        return new ByteArrayInputStream(bytes(name));
    }

    private byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("redaction-rules has no file " + name);
        }
        return bytes;
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
        return sha256("");
    }

    /** The same over the files whose names start so. */
    public String sha256(String prefix) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        names(prefix, "").forEach(name -> {
            all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            all.write(0);
            all.writeBytes(files.get(name));
            all.write(0);
        });
        return DraftFile.sha256(all.toByteArray());
    }
}
