package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.audit.JdbcAuditTrail;
import org.covername.clearance.Clearance;
import org.covername.journal.JdbcJournal;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.Shelf;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Review;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;

/** An office with one case, real folders, a real vault and a real database, and what people do in it. */
abstract class OfficeAtWork {

    private static final Rulebook RULES = Rulebook.load(RuleFolder.bundled());

    @TempDir
    Path home;
    final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
    final Which first = new Which(caseId, "draft-1");
    Path outbound;
    final MovableClock clock = new MovableClock();
    JdbcClient jdbc;
    Vault vault;
    JdbcAuditTrail trail;
    Office office;
    ReviewDesk reviews;
    HoldDesk holds;

    abstract DataSource database();

    @BeforeEach
    void opensTheOffice() {
        outbound = home.resolve("outbound");
        vault = Vault.in(home.resolve("data"));
        vault.seal("cases/" + caseId, ("case: " + caseId + "\nboard: Northmere Safeguarding Partnership\nsubjects:\n  - {id: child, role: subject-child, pseudonym: Child K, "
                + "names: [Zephyrine Quillfeather], sex: f}\n").getBytes(StandardCharsets.UTF_8));
        jdbc = JdbcClient.create(database());
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param("0".repeat(64)).update();
        jdbc.sql("delete from review_event").update();
        trail = new JdbcAuditTrail(database(), vault);
        JdbcJournal journal = new JdbcJournal(database(), trail::hear);
        office = new Office(journal, new Shelf(outbound, "https://reviews.example/"), Candidates.in(outbound.resolve("review"), any -> List.of(), new JdbcHiddenForms(jdbc, vault)::of), new Papers(vault), RULES, clock);
        reviews = new ReviewDesk(office);
        holds = new HoldDesk(office);
    }

    ReviewFolder draft(String draft) {
        return ReviewFolder.of(outbound, caseId, draft);
    }

    /** All that people have to do, three weeks ago where it takes time. */
    void prepare(Which which) {
        office.work(caseId, book -> 0);
        reviews.decide(which, Optional.empty(), "as-proposed", by("a.thorne"));
        for (Step step : Step.values()) {
            reviews.confirm(which, step, office.today().minusDays(21), by("a.thorne"));
        }
        reviews.approve(which, by("a.thorne"));
        reviews.approve(which, by("b.quince"));
    }

    void publish(Which which) {
        prepare(which);
        reviews.schedule(which, at(Duration.ZERO), by("a.thorne"));
        assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("published");
    }

    void clear(String hold, String role, int daysAgo) {
        holds.clear(caseId, hold, new Clearance(role, "Northmere", office.today().minusDays(daysAgo), "ab".repeat(32), ""), by("a.thorne"));
    }

    Plan at(Duration later) {
        return new Plan(Optional.of(now().plus(later)), "");
    }

    By by(String who) {
        return new By(who, now(), "");
    }

    String state(String draft) {
        Review review = office.journal().read(caseId).review(draft);
        return review.word();
    }

    List<String> words() {
        return office.journal().history(caseId).stream().map(event -> event.word()).toList();
    }

    Path shown() {
        try (Stream<Path> folders = Files.list(outbound.resolve("published"))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Document xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(outbound.resolve("published").resolve(name).toFile());
        } catch (Exception malformed) {
            throw new AssertionError(name + " is no XML", malformed);
        }
    }

    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    Instant now() {
        return clock.instant();
    }
}
