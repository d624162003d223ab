package org.covername.casefile;

/** A person of a case file, and the lines that the person's id and pseudonym stand in. */
record ListedSubject(Subject subject, int line, int pseudonymLine) {
}
