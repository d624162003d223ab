package org.covername.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a copy with their SHA-256, written last: a copy without one was not finished. Both halves of a copy carry one number, so that keys are never put beside what they
 * do not open.
 */
record Inventory(String number, Map<String, String> files) {

    private static final String NAME = "inventory.txt";
    private static final String FIRST = "covername backup 1 ";

    /** Lists what lies in a folder now. */
    static Inventory of(Path folder, String number) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names(folder)) {
            files.put(name, sha256(folder.resolve(name)));
        }
        return new Inventory(number, files);
    }

    void writeTo(Path folder) throws IOException {
        String lines = files.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve(NAME), FIRST + number + "\n" + lines, StandardCharsets.UTF_8);
    }

    /** @throws BackupRefusedException when the copy is unfinished, or not as it was written */
    static Inventory checked(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(NAME))) {
            throw new BackupRefusedException("There is no finished copy in " + folder + ": it has no " + NAME + ". Name the folder of a copy, or make it again.");
        }
        List<String> lines = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
        String first = lines.isEmpty() ? "" : lines.get(0);
        Inventory now = of(folder, first.startsWith(FIRST) ? first.substring(FIRST.length()) : "");
        List<String> listed = now.files().entrySet().stream().map(file -> file.getValue() + "  " + file.getKey()).toList();
        if (now.number().isEmpty() || !listed.equals(lines.subList(1, lines.size()))) {
            throw new BackupRefusedException("The copy in " + folder + " is not as it was written: a file was changed, added or lost. Take another copy.");
        }
        return now;
    }

    /** All files below a folder but the inventory, by name with slashes. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).filter(name -> !name.equals(NAME)).sorted().toList();
        }
    }

    static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
