package org.covername.pseudonym;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.recognition.NameKey;
import org.covername.recognition.PersonName;
import org.covername.rules.RuleFolder;

/** Short and pet forms of given names: {@code lists/nicknames.txt}, one line a group of forms that may be one person's. */
final class Nicknames {

    private final Map<String, Set<String>> groups = new HashMap<>();

    Nicknames(RuleFolder rules) {
        if (rules.names("lists/nicknames.txt", "").isEmpty()) {
            return;
        }
        for (String line : rules.lines("lists/nicknames.txt")) {
            List<String> forms = Arrays.stream(line.split("[\\s,=]+")).map(NameKey::of).toList();
            forms.forEach(form -> groups.computeIfAbsent(form, key -> new HashSet<>()).addAll(forms));
        }
    }

    /** Whether the form's only or first given name is a short form of a given name of the other, and no surname speaks against it. */
    boolean match(PersonName form, PersonName known) {
        String short1 = !form.lone().isEmpty() ? form.lone() : form.given().isEmpty() ? "" : form.given().get(0);
        String long1 = known.first();
        boolean surnames = form.family().isEmpty() || known.family().isEmpty() || form.family().equals(known.family())
            || form.family().length() == 1 && known.family().startsWith(form.family());
        boolean sexes = form.sex().isEmpty() || known.sex().isEmpty() || form.sex().equals(known.sex());
        return surnames && sexes && !short1.isEmpty() && groups.getOrDefault(short1, Set.of()).contains(long1);
    }
}
