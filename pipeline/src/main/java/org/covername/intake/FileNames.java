package org.covername.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of dropped files: which are no drafts, and how one is written where it has to be shorter or plainer. */
final class FileNames {

    /** A file system allows 255 bytes; ".why.txt" and a number have to fit behind. */
    private static final int BYTES = 230;

    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".crdownload", ".tmp", ".filepart");
    private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");

    private FileNames() {
    }

    /** Whether a file of this name is somebody's working file, to be left alone. */
    static boolean ignored(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || OF_THE_SYSTEM.contains(small) || UNFINISHED.stream().anyMatch(small::endsWith);
    }

    static boolean ofCaseFile(String name) {
        return name.equalsIgnoreCase("case.yaml") || name.equalsIgnoreCase("case.yml");
    }

    /** The name without control characters and folders, cut in its middle where it is too long for a companion. */
    static String safe(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]+", " ").strip();
        String ending = ending(plain);
        String stem = plain.substring(0, plain.length() - ending.length());
        while (bytes(stem) + bytes(ending) > BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return (stem + ending).isBlank() ? "unnamed" : stem + ending;
    }

    /** {@code draft.docx} to {@code draft (2).docx}. */
    static String numbered(String name, int n) {
        String ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + " (" + n + ")" + ending;
    }

    /** A place for a file that nothing has yet. */
    static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int n = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); n++) {
            place = folder.resolve(numbered(name, n));
        }
        return place;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 12 ? "" : name.substring(dot);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
