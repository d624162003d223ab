package org.covername.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covername.clearance.CaseHold.Origin;
import org.covername.clearance.CaseHold.What;
import org.covername.clearance.CaseHold;
import org.covername.hold.HoldKind;
import org.covername.hold.HoldStatus;
import org.covername.journal.CaseBook;
import org.covername.office.Candidates.Candidate;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Dossier.ReadHold;
import org.covername.publication.Dossier;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent.CandidateReceived;
import org.covername.publication.ReviewEvent.HoldRaised;

/**
 * Takes up redacted reports that came or were made anew since the last look. A new version takes the place of the old one, with the officer's decisions that still apply; a
 * report that was shown stays as it is, and what was made anew of its draft is a further edition.
 */
final class Receiving {

    private final Office office;
    private final CaseBook book;

    Receiving(Office office, CaseBook book) {
        this.office = office;
        this.book = book;
    }

    void look() {
        office.candidates().ready().apply(book.record().caseId()).forEach((draft, candidate) -> keyFor(draft, candidate).ifPresent(key -> receive(key, candidate)));
    }

    /** The key under which a report has to be taken up; nothing where it is known, or where its draft was superseded or closed. */
    private Optional<DraftKey> keyFor(String draft, Candidate candidate) {
        Optional<DraftKey> latest = keys().stream().filter(key -> key.draft().equals(draft)).max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return Optional.of(DraftKey.of(draft));
        }
        Review known = book.record().review(latest.get().toString());
        if (known instanceof Review.Superseded || known instanceof Review.Closed || known.dossier().facts().equals(candidate.facts()) || known instanceof Review.Publishing) {
            return Optional.empty();
        }
        return Optional.of(known instanceof Review.Waiting ? latest.get() : latest.get().next());
    }

    private void receive(DraftKey key, Candidate candidate) {
        Output output = output(key);
        book.tell(new CandidateReceived(key.toString(), output, candidate.audience(), candidate.facts(), carried(key, output, candidate),
                office.product("the redacted report lies ready")));
        candidate.facts().holds().forEach(hold -> raise(key, hold));
    }

    private Output output(DraftKey key) {
        return keys().stream().filter(other -> other.draft().equals(key.draft())).max(Comparator.naturalOrder()).map(other -> dossier(other).output()).orElse(Output.REPORT);
    }

    /** Decisions on mentions that the new version has, too. */
    private Set<String> carried(DraftKey key, Output output, Candidate candidate) {
        Set<String> carried = new TreeSet<>();
        keys().stream().filter(other -> !other.after(key) && dossier(other).output() == output).forEach(other -> carried.addAll(dossier(other).standing().decided()));
        carried.retainAll(candidate.facts().doubts());
        return carried;
    }

    /** A kind or status that this version does not know counts as a live hold. */
    private void raise(DraftKey key, ReadHold read) {
        HoldKind kind = HoldKind.ofWord(read.kind()).orElse(HoldKind.OTHER);
        HoldStatus status = List.of(HoldStatus.values()).stream().filter(each -> each.word().equals(read.status())).findFirst().orElse(HoldStatus.UNCLEAR);
        Origin origin = read.page() == 0 ? Origin.CASE_FILE : Origin.TEXT;
        CaseHold hold = new CaseHold(book.record().holds().nextId(), new What(origin, kind.word(), key.toString(), read.evidence(), read.page()), status,
                Optional.empty(), Optional.empty());
        if (!book.record().holds().knows(hold)) {
            book.tell(new HoldRaised(hold, office.product("read from " + key)));
        }
    }

    private List<DraftKey> keys() {
        return book.record().reviews().keySet().stream().map(DraftKey::of).toList();
    }

    private Dossier dossier(DraftKey key) {
        return book.record().review(key.toString()).dossier();
    }
}
