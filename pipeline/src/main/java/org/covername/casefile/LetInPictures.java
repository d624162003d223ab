package org.covername.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.covername.datafile.Faults;
import org.covername.datafile.YamlMapping;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the pictures that a case file lets into reports, and tells what is wrong with them. */
final class LetInPictures {

    private static final List<String> KEYS = List.of("sha256", "alt");
    private static final int LONGEST_ALTERNATIVE = 400;

    private final CaseWords names;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    LetInPictures(CaseWords names, Faults faults) {
        this.names = names;
        this.faults = faults;
    }

    List<LetInPicture> read(YamlMapping caseFile) {
        return caseFile.items("pictures").stream().flatMap(node -> picture(node).stream()).toList();
    }

    private Optional<LetInPicture> picture(Node node) {
        YamlMapping keys = YamlMapping.of(node, KEYS, faults);
        Optional<String> sha256 = keys.needed("sha256").map(digits -> digits.toLowerCase(Locale.ROOT)).filter(digits -> isHash(digits, keys));
        Optional<String> alternative = keys.needed("alt").filter(words -> isSafe(words, keys));
        return sha256.flatMap(digits -> alternative.map(words -> new LetInPicture(digits, words)));
    }

    private boolean isHash(String digits, YamlMapping keys) {
        boolean hash = digits.matches("[0-9a-f]{64}");
        if (!hash) {
            faults.add(keys.line("sha256"), "\"sha256\" should be the 64 hexadecimal digits by which the redaction log knows the picture");
        } else if (!known.add(digits)) {
            faults.add(keys.line("sha256"), "this picture is here twice");
        }
        return hash;
    }

    private boolean isSafe(String words, YamlMapping keys) {
        if (names.anyIn(words)) {
            faults.add(keys.line("alt"), "the words for those who cannot see a picture are published, and hold a name of a person of the case");
        } else if (words.length() > LONGEST_ALTERNATIVE) {
            faults.add(keys.line("alt"), "the words for those who cannot see a picture have at most " + LONGEST_ALTERNATIVE + " characters");
        }
        return !names.anyIn(words) && words.length() <= LONGEST_ALTERNATIVE;
    }
}
