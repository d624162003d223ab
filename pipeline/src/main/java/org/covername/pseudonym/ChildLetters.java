package org.covername.pseudonym;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Subject;
import org.covername.recognition.NameKey;

/**
 * Proposes "Child T" where the case file gives a child no pseudonym: the letter of the case id if it tells nothing, else the first free letter
 * that is no initial of anyone in the case. I and O are left out, for they read as digits.
 */
final class ChildLetters {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private final CaseFile caseFile;
    private final Numbering numbering;
    private final Set<String> ofOtherCases;

    ChildLetters(CaseFile caseFile, Numbering numbering, Set<String> ofOtherCases) {
        this.caseFile = caseFile;
        this.numbering = numbering;
        this.ofOtherCases = ofOtherCases;
    }

    String propose() {
        Set<String> initials = initials();
        String pseudonym = ofCaseId(initials).or(() -> single(initials)).orElseGet(() -> twoLetters(initials));
        numbering.take(pseudonym);
        return pseudonym;
    }

    private Optional<String> ofCaseId(Set<String> initials) {
        if (!caseFile.caseId().matches("(child|baby)-[a-z]{1,2}")) {
            return Optional.empty();
        }
        String letters = caseFile.caseId().substring(caseFile.caseId().indexOf('-') + 1).toUpperCase(Locale.ROOT);
        boolean tells = letters.chars().anyMatch(letter -> initials.contains(String.valueOf((char) letter)));
        return tells || !free("Child " + letters) ? Optional.empty() : Optional.of("Child " + letters);
    }

    private Optional<String> single(Set<String> initials) {
        return LETTERS.chars().mapToObj(letter -> String.valueOf((char) letter)).filter(letter -> !initials.contains(letter))
            .map(letter -> "Child " + letter).filter(this::free).findFirst();
    }

    private String twoLetters(Set<String> initials) {
        for (char first : LETTERS.toCharArray()) {
            for (char second : LETTERS.toCharArray()) {
                String pseudonym = "Child " + first + second;
                if (!initials.contains("" + first) && !initials.contains("" + second) && free(pseudonym)) {
                    return pseudonym;
                }
            }
        }
        return numbering.next("Child");
    }

    private boolean free(String pseudonym) {
        return numbering.free(pseudonym) && !ofOtherCases.contains(pseudonym);
    }

    private Set<String> initials() {
        Set<String> initials = new HashSet<>();
        for (Subject subject : caseFile.subjects()) {
            subject.names().stream().flatMap(name -> Arrays.stream(NameKey.of(name.text()).split("[ -]+"))).filter(word -> !word.isEmpty())
                .forEach(word -> initials.add(word.substring(0, 1).toUpperCase(Locale.ROOT)));
        }
        return initials;
    }
}
