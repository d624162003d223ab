package org.covername.pseudonym;

import org.covername.recognition.NameWords;
import org.covername.rules.RuleFolder;

/** The word lists that resolving works with, read once. */
record Vocabularies(NameWords words, RoleWords roles, Nicknames nicknames, BodyKinds bodies, DateForms dates) {

    static Vocabularies load(RuleFolder rules) {
        return new Vocabularies(NameWords.load(rules), new RoleWords(rules), new Nicknames(rules), new BodyKinds(rules), new DateForms(rules));
    }
}
