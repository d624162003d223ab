package org.covername.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was made of which draft, by which rules, and which checks the result passed. Safe to publish.
 *
 * @param counts how many mentions of each kind were replaced
 * @param tools  versions, by the tool's name
 * @param made   when the checks were done
 */
public record Certificate(Of of, SortedMap<String, Integer> counts, List<Check> checks, SortedMap<String, String> tools, Instant made) {

    /** Raised whenever a reader of an older certificate would misunderstand a newer one. */
    public static final int VERSION = 1;

    /**
     * What it is about; hashes are SHA-256 in lower-case hexadecimal digits.
     *
     * @param draft  of the draft as dropped
     * @param report of the redacted PDF
     * @param rules  of the rules it was redacted with
     */
    public record Of(String caseId, String draftId, String draft, String report, String rules) {

        public Of {
            for (String hash : List.of(draft, report, rules)) {
                if (!hash.matches("[0-9a-f]{64}")) {
                    throw new IllegalArgumentException("A hash has 64 hexadecimal digits: found " + hash.length() + " characters");
                }
            }
        }
    }

    /**
     * One check that was done, or why it was not.
     *
     * @param result  passed, failed or skipped
     * @param because what was found, in numbers, or why it was skipped
     */
    public record Check(String name, String what, String result, String because) {
    }

    public Certificate {
        counts = new TreeMap<>(counts);
        checks = List.copyOf(checks);
        tools = new TreeMap<>(tools);
    }

    /** Whether every check was done, or rightly left out, and none failed. */
    public boolean passed() {
        return checks.stream().noneMatch(check -> check.result().equals("failed"));
    }

    static Map<String, String> hashes(Of of) {
        return new TreeMap<>(Map.of("draft", of.draft(), "report", of.report(), "rules", of.rules()));
    }
}
