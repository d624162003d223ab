package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.CovernameCommand;
import org.covername.office.JdbcOffice;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Review;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a killed program left on the disk and in its database, and what has to be true of it whenever that was. */
public record Aftermath(Path data, Path outbound, Path inbound, String database) {

    private static final String[] STEPS = {"draft-received", "extraction", "recognition", "pseudonym", "hold", "picture", "redaction", "verification", "candidate"};
    /** What is noted beside the steps, as the kills and the look of each minute fall. */
    private static final Set<String> MEANWHILE = Set.of("draft-received-again", "candidate-received", "review-superseded");
    private static final Set<String> WITH_A_REPORT = Set.of("redacted.pdf", "redaction-log.json", "certificate.json", "readiness.json");

    /** Drafts that came to their end, as far as can be asked now: the program may just be opening its database. */
    public long done() {
        return reports("review").filter(draft -> LivingFolder.content(draft.resolve("audit.jsonl")).contains("\"candidate\"")).count();
    }

    long published() {
        return reports("published").filter(folder -> Files.exists(folder.resolve("report.pdf"))).count();
    }

    /** A folder that bears its name has all that belongs to a report, and each PDF its end. */
    void assertNothingHalfWritten() {
        reports("review").filter(folder -> Files.exists(folder.resolve("redacted.pdf"))).forEach(folder -> {
            assertThat(folder.toFile().list()).as("files of %s", folder).contains(WITH_A_REPORT.toArray(String[]::new));
            assertWhole(folder.resolve("redacted.pdf"));
        });
        reports("published").filter(folder -> Files.exists(folder.resolve("report.pdf"))).forEach(folder -> assertWhole(folder.resolve("report.pdf")));
    }

    private static void assertWhole(Path pdf) {
        assertThat(LivingFolder.content(pdf).strip()).as("%s", pdf).endsWith("%%EOF");
    }

    /** The chain tells of each step once. */
    public static void assertOnce(JdbcAuditTrail trail, String draft) {
        assertThat(trail.of(draft.split("/")[0], draft.split("/")[1])).as(draft).extracting(entry -> entry.event().what()).filteredOn(event -> !MEANWHILE.contains(event)).containsExactly(STEPS);
    }

    /** @param drafts as {@code case/draft} */
    public void assertEachDraftOnce(List<String> drafts) throws IOException {
        assertThat(reports("review").map(folder -> outbound.resolve("review").relativize(folder).toString())).containsExactlyInAnyOrderElementsOf(drafts);
        assertThat(LivingFolder.files(inbound)).filteredOn(file -> !file.endsWith("case.yaml")).as("what lies in the drop folder").isEmpty();
        within(connection -> {
            JdbcAuditTrail trail = new JdbcAuditTrail(connection, Vault.existing(data));
            drafts.forEach(draft -> assertOnce(trail, draft));
        });
        assertVerifies();
    }

    /** Lets the latest version of each case's report be published at the same moment, in a while. */
    void scheduleAll(Duration in) {
        office(office -> {
            for (String caseId : List.of("case-1", "case-2")) {
                Which which = new Which(caseId, "draft-2");
                ReviewDesk desk = new ReviewDesk(office);
                office.work(caseId, book -> 0);
                desk.decide(which, Optional.empty(), "as-proposed", by(office, "a.thorne"));
                Stream.of(Step.values()).forEach(step -> desk.confirm(which, step, office.today().minusDays(30), by(office, "a.thorne")));
                desk.approve(which, by(office, "a.thorne"));
                desk.approve(which, by(office, "b.quince"));
                desk.schedule(which, new Plan(Optional.of(office.now().plus(in)), ""), by(office, "a.thorne"));
            }
            return 0;
        });
    }

    void assertPublishedOnceAndNotEarly() {
        office(office -> {
            for (String caseId : List.of("case-1", "case-2")) {
                assertThat(office.journal().history(caseId)).as(caseId).filteredOn(event -> event.word().equals("report-published")).singleElement()
                        .satisfies(event -> assertThat(event.by().when()).as("when %s was published", caseId).isAfterOrEqualTo(planned(office, caseId)));
                Review review = office.journal().read(caseId).review("draft-2");
                assertThat(review).as(caseId).isInstanceOf(Review.Published.class);
                assertThat(office.shelf().shown(review.released().orElseThrow().slug())).contains(review.dossier().facts().sha256Out());
            }
            return 0;
        });
        assertVerifies();
    }

    private static Instant planned(Office office, String caseId) {
        return office.journal().read(caseId).review("draft-2").dossier().standing().plan().flatMap(Plan::at).orElseThrow();
    }

    private void assertVerifies() {
        assertThat(CovernameCommand.run("audit", "verify", "--data", data.toString())).as("audit verify").isZero();
    }

    private void within(Consumer<DataSource> work) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(database, "sa", "", true);
        try {
            work.accept(connection);
        } finally {
            connection.destroy();
        }
    }

    private <T> T office(Function<Office, T> work) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(database, "sa", "", true);
        try {
            Vault vault = Vault.existing(data);
            JdbcAuditTrail trail = new JdbcAuditTrail(connection, vault);
            return work.apply(JdbcOffice.by(RuleFolder.bundled(), connection, trail::hear, vault).in(outbound, "https://reviews.example/"));
        } finally {
            connection.destroy();
        }
    }

    private static By by(Office office, String who) {
        return new By(who, office.now(), "");
    }

    private Stream<Path> reports(String place) {
        Path folder = outbound.resolve(place);
        int depth = place.equals("review") ? 2 : 1;
        return LivingFolder.below(folder).stream().filter(Files::isDirectory).filter(path -> path.getNameCount() == folder.getNameCount() + depth)
                .filter(path -> !path.getFileName().toString().startsWith("."));
    }
}
