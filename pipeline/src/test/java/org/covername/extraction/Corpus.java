package org.covername.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covername.Shared;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Assumptions;

/** The invented drafts in the shared folder. */
final class Corpus {

    private Corpus() {
    }

    static Path shared(String path) {
        Path found = Shared.folder().orElse(Path.of("absent")).resolve(path);
        Assumptions.assumeTrue(Files.exists(found), "skipped, because the shared folder with " + path + " is not here");
        return found;
    }

    /** The ids of all drafts that were built. */
    static List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(shared("corpus/built"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        }
    }

    static String text(String id) throws IOException {
        return Files.readString(shared("corpus/built/" + id + ".txt"));
    }

    static DraftFile file(String id, String ending) throws IOException {
        return new DraftFile(new Surface(id + "." + ending), Files.readAllBytes(shared("corpus/built/" + id + "." + ending)));
    }

    /** The words of a text, without list markers, signs of notes and line ends. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String line : text.split("\\n")) {
            String bare = line.replaceFirst("^(?:[-•] |\\d{1,2}\\. |\\[\\d+] )", "").replaceAll("\\[\\d+]", "");
            Stream.of(bare.split("[\\s\\u00A0]+")).filter(word -> !word.isEmpty()).forEach(words::add);
        }
        return words;
    }

    /** How many of the wanted words are found in order: the longest common sequence. */
    static int inOrder(List<String> wanted, List<String> found) {
        int[] before = new int[found.size() + 1];
        for (String word : wanted) {
            int[] now = new int[found.size() + 1];
            for (int i = 0; i < found.size(); i++) {
                now[i + 1] = word.equals(found.get(i)) ? before[i] + 1 : Math.max(now[i], before[i + 1]);
            }
            before = now;
        }
        return before[found.size()];
    }
}
