package org.covername.pseudonym;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.recognition.NameKey;
import org.covername.recognition.NameWords;
import org.covername.rules.RuleFolder;

/** The word lists that resolving works with, read once. */
record Vocabularies(NameWords words, RoleWords roles, Nicknames nicknames, BodyKinds bodies, DateForms dates, Set<String> givenNames) {

    private static Set<String> givenNames(RuleFolder rules) {
        return rules.lines("lists/given-names.txt").stream().flatMap(line -> Arrays.stream(line.split("[\\s,]+"))).map(NameKey::of).collect(Collectors.toSet());
    }

    static Vocabularies load(RuleFolder rules) {
        return new Vocabularies(NameWords.load(rules), new RoleWords(rules), new Nicknames(rules), new BodyKinds(rules), new DateForms(rules),
            givenNames(rules));
    }
}
