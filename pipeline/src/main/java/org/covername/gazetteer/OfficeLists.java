package org.covername.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.covername.datafile.Faults;
import org.covername.rules.RuleFolder;

/** The word lists that an office brought along, checked as they stand: somebody may have written into them by hand. */
public final class OfficeLists {

    private OfficeLists() {
    }

    /** Every line that no rule can look for, with file, line and reason. */
    public static List<String> failures(RuleFolder folder) {
        Words words = new Words(folder);
        return Arrays.stream(NameKind.values()).flatMap(kind -> failures(folder, kind, words)).toList();
    }

    private static Stream<String> failures(RuleFolder folder, NameKind kind, Words words) {
        if (!folder.names(kind.list(), "").contains(kind.list())) {
            return Stream.empty();
        }
        Faults faults = new Faults();
        NameChecks checks = new NameChecks(kind, words);
        List<String> lines = new ArrayList<>(folder.read(kind.list()).lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).replaceFirst("#.*", "").strip();
            int line = i + 1;
            if (!name.isEmpty()) {
                checks.fault(name).ifPresent(fault -> faults.add(line, fault));
            }
        }
        return faults.in("redaction-rules/" + kind.list()).stream();
    }
}
