package org.covername.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.datafile.Fault;
import org.covername.document.DraftFile;
import org.covername.document.Surface;

/** Where an officer reads and changes a case's own file. It holds real names: it lies sealed, whoever opens it is told to the audit, and it is changed by the way of a dropped one. */
public final class CaseFileDesk {

    private static final int LIMIT = 1 << 20;

    private final Desk desk;
    private final SpringBookkeeping books;
    private final HandIn handIn;

    CaseFileDesk(Desk desk, SpringBookkeeping books, HandIn handIn) {
        this.desk = desk;
        this.books = books;
        this.handIn = handIn;
    }

    /** What an officer wrote, for a case that is known or, with "", for a new one. */
    public record Written(String who, String caseId, String yaml) {

        @Override
        public String toString() {
            return "a case file of " + yaml.length() + " characters";
        }
    }

    public boolean knows(String caseId) {
        return desk.cases().exists(caseId);
    }

    /** The case file in force; nothing where there is none, or where it was destroyed. */
    public Optional<String> open(String caseId, String who) {
        return books.together(() -> {
            Optional<String> yaml = inForce(caseId);
            yaml.ifPresent(any -> books.tell(new IntakeEvent.CaseFileOpened(who, caseId)));
            return yaml;
        });
    }

    /** By which it is known whether somebody changed the case file since it was opened; "" where there is none. */
    public String version(String caseId) {
        return inForce(caseId).map(yaml -> DraftFile.sha256(yaml.getBytes(StandardCharsets.UTF_8))).orElse("");
    }

    private Optional<String> inForce(String caseId) {
        return Optional.of(caseId).filter(desk.cases()::exists).filter(desk.vault()::hasCaseFile).map(desk.vault()::caseFile);
    }

    /** All that is wrong, as the drop folder would find it. */
    public List<Fault> faults(Written written) {
        if (written.yaml().length() > LIMIT) {
            return List.of(new Fault(1, "the case file is larger than 1 MB"));
        }
        try {
            CaseFile first = CaseFileYaml.read(written.yaml(), "case.yaml");
            CaseFileYaml.read(written.yaml(), "case.yaml", desk.cases().childrenOfOthers(first.caseId()));
            return ofAnotherCase(written, first);
        } catch (CaseFileRefusedException refused) {
            return refused.faults();
        }
    }

    private List<Fault> ofAnotherCase(Written written, CaseFile read) {
        boolean known = desk.cases().exists(read.caseId());
        if (written.caseId().isEmpty()) {
            return known ? List.of(new Fault(1, "there is a case of this id already: open its case file instead")) : List.of();
        }
        return read.caseId().equals(written.caseId()) || !known && desk.cases().arrived(written.caseId()) ? List.of()
                : List.of(new Fault(1, "this is the page of another case: leave its id as it is"));
    }

    /**
     * Lays a case file into the folder of its case, where it is taken up like any other.
     *
     * @param version of the case file that was changed
     * @throws HandInRefusedException where it has faults, where somebody else changed it meanwhile, or where no folder can be made for it
     */
    public void save(Written written, String version) {
        if (!version(written.caseId()).equals(version)) {
            throw new HandInRefusedException("Somebody else changed this case file since you opened it: open it once more, and change it then");
        }
        List<Fault> faults = faults(written);
        if (!faults.isEmpty()) {
            throw new HandInRefusedException("The case file has " + faults.size() + (faults.size() == 1 ? " fault" : " faults"));
        }
        handIn.file(new Handed(written.who(), written.caseId().isEmpty() ? idIn(written) : written.caseId(), new Surface("case.yaml"),
                written.yaml().getBytes(StandardCharsets.UTF_8)));
    }

    private static String idIn(Written written) {
        try {
            return CaseFileYaml.read(written.yaml(), "case.yaml").caseId();
        } catch (CaseFileRefusedException impossible) {
            throw new IllegalStateException("A case file without faults is refused");
        }
    }
}
