package org.covername.reception;

import java.util.List;
import java.util.Locale;
import org.covername.datafile.Fault;
import org.covername.intake.CaseFileDesk.Written;

/**
 * A case file on its page, with what is wrong with it. It holds real names.
 *
 * @param caseId  "" for a new case
 * @param version of the case file that was opened
 */
record CaseFilePage(String caseId, String yaml, String version, List<Line> faults) {

    /** What a new one begins with: invented people, to be written over. */
    static final String FIRST = """
            case: child-t
            board: Northmoor Safeguarding Children Partnership
            subjects:
              - {id: child, role: subject-child, pseudonym: Child T, names: [First Last, First], born: 2016-03-14, sex: f}
              - {id: mother, role: mother, pseudonym: Mother, names: [First Last]}
            keep: []
            holds: []
            """;

    /** A fault, with the line as it was written; "" where the file has no such line. */
    record Line(int number, String reason, String written) {

        @Override
        public String toString() {
            return "line " + number + ": " + reason;
        }
    }

    CaseFilePage {
        faults = List.copyOf(faults);
    }

    static CaseFilePage of(Written written, String version, List<Fault> faults) {
        List<String> lines = written.yaml().lines().toList();
        return new CaseFilePage(written.caseId(), written.yaml(), version, faults.stream().map(fault -> line(fault, lines)).toList());
    }

    public String title() {
        return caseId.isEmpty() ? "A new case file" : "Case file of " + caseId;
    }

    private static Line line(Fault fault, List<String> lines) {
        String reason = fault.reason().substring(0, 1).toUpperCase(Locale.ROOT) + fault.reason().substring(1);
        return new Line(fault.line(), reason, fault.line() >= 1 && fault.line() <= lines.size() ? lines.get(fault.line() - 1).strip() : "");
    }

    @Override
    public String toString() {
        return "the case file of " + caseId;
    }
}
