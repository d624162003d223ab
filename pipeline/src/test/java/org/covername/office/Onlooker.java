package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covername.clearance.CaseHold;
import org.covername.document.DraftFile;
import org.covername.journal.Journal;
import org.covername.publication.CaseRecord;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier;
import org.covername.publication.Review;

/** Somebody who stands before the public folder and notes what appears there. */
final class Onlooker {

    private final Set<String> forProfessionals = new HashSet<>();
    private final Set<String> shownNow = new HashSet<>();
    private final Set<String> everShown = new HashSet<>();
    private final Path published;
    private final Journal journal;
    private final Rulebook rules;

    Onlooker(Path published, Journal journal, Rulebook rules) {
        this.published = published;
        this.journal = journal;
        this.rules = rules;
    }

    /** A report for professionals only, by its hash. */
    void mayNotSee(String sha256) {
        forProfessionals.add(sha256);
    }

    int shownInAll() {
        return everShown.size();
    }

    /** What must be true of the public folder at every moment. */
    void look(LocalDate today, Set<String> working) {
        Set<String> shown = new HashSet<>();
        for (Path report : reports()) {
            String slug = report.getParent().getFileName().toString();
            CaseRecord record = recordOf(slug);
            String sha256 = sha256(report);
            assertThat(record.holds().liveBars(rules.clearance(), today)).as("live bars of what is shown").isEmpty();
            Review review = record.reviews().values().stream().filter(each -> each.dossier().facts().sha256Out().equals(sha256))
                    .filter(each -> each instanceof Review.Published || each instanceof Review.Publishing).findFirst().orElseThrow(() -> new AssertionError("shown without a record"));
            String edition = slug + " " + review.released().orElseThrow().edition();
            shown.add(edition);
            if (!shownNow.contains(edition)) {
                appeared(edition, record, review.dossier(), working);
            }
            assertThat(forProfessionals).as("shown to the public").doesNotContain(sha256);
        }
        shownNow.clear();
        shownNow.addAll(shown);
    }

    /** What must be true at the moment when something appears, said once more and otherwise than the policies say it. Four parameters, as it compares what was told from four sides. */
    private void appeared(String edition, CaseRecord record, Dossier dossier, Set<String> working) {
        assertThat(everShown.add(edition)).as("each edition appears once: " + edition).isTrue();
        assertThat(record.holds().holds()).as("holds").noneMatch(CaseHold::open);
        assertThat(new HashSet<>(dossier.standing().approvers())).as("people who approved").hasSizeGreaterThanOrEqualTo(2);
        assertThat(dossier.undecided()).as("doubts").isEmpty();
        assertThat(record.leaking()).as("leaks").isFalse();
        assertThat(working).as("a draft in work").doesNotContain(record.caseId());
        for (Step step : List.of(Step.FAMILY_TOLD, Step.PANEL_SENT, Step.SECRETARY_OF_STATE_SENT, Step.IDENTIFICATION_CHECKED)) {
            assertThat(record.when(step, dossier.facts().sha256Out())).as(step.word()).isPresent();
        }
    }

    CaseRecord recordOf(String slug) {
        return World.CASES.stream().map(journal::read).filter(record -> record.reviews().values().stream()
                .anyMatch(review -> review.released().map(released -> released.slug().equals(slug)).orElse(false))).findFirst().orElseThrow(() -> new AssertionError("no case has " + slug));
    }

    List<Path> reports() {
        List<Path> reports = new ArrayList<>();
        if (Files.isDirectory(published)) {
            try (Stream<Path> slugs = Files.list(published)) {
                slugs.map(slug -> slug.resolve("report.pdf")).filter(Files::exists).forEach(reports::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return reports;
    }

    String read(String name) {
        try {
            return Files.readString(published.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(Path report) {
        try {
            return DraftFile.sha256(Files.readAllBytes(report));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
