package org.covername.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.RunningCovername;
import org.covername.casework.RulingDesk.Asked;
import org.covername.decision.RulingPolicies.Wish;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.intake.DraftState.State;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent.MentionsCorrected;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Ruling;
import org.covername.ruling.Target;
import org.covername.ruling.Verdict;
import org.covername.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rulings about real drafts in the running service, and the reports that it makes anew. */
class RulingDeskTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private static final String TEXT = """
            Review of a child's death

            Isolde Pemberwick was seven. Her mother, Maud Pemberwick, asked the health visitor, Perpetua Oddfellow, for help.

            A neighbour, Sadie Thornbury, rang twice. Later %s was told as well, and Sadie Thornbury moved to Norbeck.

            The words zephyr blue quill stood on the gate. A pony called Maud grazed behind it.
            """;

    @Test
    void makesTheReportAnewAsOfficersRule() throws IOException {
        Which which = received("child-j", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Family Friend")), "r.vance");
        rule(desk, which, "perpetua oddfellow", new Verdict.Keep(), "r.vance");
        desk.rule(which, reading -> new Asked(new Wish(new Verdict.Add(), words("zephyr blue quill"), new Surface("")), 2), by("r.vance"));
        COVERNAME.await("the report to say it", () -> pdf(which).contains("Family Friend") && !pdf(which).contains("zephyr"));

        assertThat(pdf(which)).contains("Perpetua Oddfellow").doesNotContain("Thornbury").doesNotContain("Pemberwick");
        assertThat(log(which)).contains("\"decision\" : \"changed\"").contains("\"decision\" : \"rejected\"").contains("\"by\" : \"r.vance\"");
        assertThat(COVERNAME.bean(JdbcClient.class).sql("select event from audit_entry where case_id = 'child-j' order by n").query(String.class).list())
                .contains("ruling-made", "report-made-anew").containsSequence("report-made-anew", "pseudonym", "hold");
    }

    @Test
    void countsWhatRecognitionMissedAndWhatItHidForNothingUntilItIsTakenBack() {
        Which which = received("child-n", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, which, "sadie thornbury", new Verdict.Hide(), "r.vance");
        rule(desk, which, "perpetua oddfellow", new Verdict.Keep(), "r.vance");
        desk.rule(which, reading -> new Asked(new Wish(new Verdict.Add(), words("zephyr blue quill"), new Surface("")), 2), by("r.vance"));
        rule(desk, which, "perpetua oddfellow", new Verdict.Hide(), "p.marlow");

        assertThat(corrected(desk, "child-n")).containsExactly("2 person false-alarm", "3 " + words("zephyr blue quill").kind().word() + " missed");
        desk.rule(which, reading -> new Asked(new Wish(new Verdict.Undo(3), words("zephyr blue quill"), new Surface("")), 4), by("r.vance"));
        assertThat(corrected(desk, "child-n")).last().isEqualTo("3 " + words("zephyr blue quill").kind().word() + " taken-back");
    }

    private static List<String> corrected(RulingDesk desk, String caseId) {
        return desk.office().journal().history(caseId).stream().filter(MentionsCorrected.class::isInstance).map(MentionsCorrected.class::cast)
                .map(told -> told.ruling() + " " + told.kind() + " " + told.sort()).toList();
    }

    @Test
    void approvesNothingThatAnOfficerChangedSince() {
        Which which = received("child-h", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        new ReviewDesk(desk.office()).approve(which, by("p.marlow"));
        rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Family Friend")), "r.vance");

        assertThat(desk.office().journal().read("child-h").review("draft-1")).isInstanceOf(Review.InReview.class)
                .satisfies(review -> assertThat(review.dossier().standing().approvers()).isEmpty());
    }

    @Test
    void refusesWhatNobodyMayRule() {
        Which which = received("child-g", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);

        assertThatThrownBy(() -> rule(desk, which, "maud pemberwick", new Verdict.Keep(), "r.vance")).isInstanceOf(MoveRefusedException.class).hasMessageContaining("case file cannot be kept");
        assertThatThrownBy(() -> rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Mother")), "r.vance")).hasMessageContaining("of this case has this pseudonym");
        assertThatThrownBy(() -> rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Child S")), "r.vance")).hasMessageContaining("own initials");
        assertThatThrownBy(() -> rule(desk, which, "sadie thornbury", new Verdict.Reword(new Surface("a friend of Maud")), "r.vance")).hasMessageContaining("a name that this report hides");
        assertThatThrownBy(() -> rule(desk, which, "maud pemberwick", new Verdict.Rename(new Surface("Parent")), "r.vance")).hasMessageContaining("change it in case.yaml");
        assertThatThrownBy(() -> desk.rule(which, reading -> new Asked(new Wish(new Verdict.Add(), words("not in there"), new Surface("")), 0), by("r.vance")))
                .hasMessageContaining("do not stand in the draft");
        assertThatThrownBy(() -> desk.rule(which, reading -> {
            Group mother = group(reading, "maud pemberwick");
            Target place = Target.at(MentionKind.PERSON, Target.Spot.of(reading.stored().draft().passage(mother.places().get(0).mention().passage()), mother.places().get(0).mention().span()));
            return new Asked(new Wish(new Verdict.Rekind(MentionKind.OCCUPATION), place, new Surface("")), 0);
        }, by("r.vance"))).hasMessageContaining("case file says who this is");
        assertThat(desk.of(COVERNAME.drafts("child-g").get(0)).all()).isEmpty();
    }

    @Test
    void keepsAWordOfTheCaseFileAtOnePlaceOnlyOnceTwoPeopleSaySo() throws IOException {
        Which which = received("child-b", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        assertThatThrownBy(() -> keepPony(desk, which, "", "r.vance")).hasMessageContaining("only with the reason why");
        keepPony(desk, which, "It is a pony.", "r.vance");
        COVERNAME.await("the report to say it", () -> pdf(which).contains("pony called Maud"));
        desk.office().work("child-b", book -> book);
        List<String> open = undecided(which);
        desk.acceptAll(which, by("r.vance"));
        assertThat(undecided(which)).as("the first officer's own word is not enough").hasSize(1).isSubsetOf(open);

        desk.acceptAll(which, by("p.marlow"));
        assertThat(undecided(which)).isEmpty();
        assertThat(read(which, "readiness.json")).contains("\"residue\" : [ ]");
        assertThat(pdf(which)).doesNotContain("Pemberwick");
    }

    @Test
    void takesNobodysEarlierWordForAgreement() {
        Which which = received("child-k", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, which, "maud pemberwick", new Verdict.Hide(), "p.marlow");
        keepPony(desk, which, "It is a pony.", "r.vance");
        COVERNAME.await("the report to say it", () -> pdf(which).contains("pony called Maud"));
        desk.office().work("child-k", book -> book);
        desk.acceptAll(which, by("r.vance"));

        assertThat(undecided(which)).as("who had hidden her has not agreed").hasSize(1);
    }

    @Test
    void makesAReportAnewThatCouldNotBeMade() throws IOException {
        Which which = received("child-l", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        Path found = COVERNAME.home().resolve("data/vault/drafts").resolve(COVERNAME.drafts("child-l").get(0).key()).resolve("recognition");
        byte[] sealed = Files.readAllBytes(found);
        Files.writeString(found, "No vault sealed this.");
        rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Family Friend")), "r.vance");
        COVERNAME.awaitState("child-l", 1, State.HELD);
        assertThat(COVERNAME.drafts("child-l").get(0).stand().reason().orElse("")).doesNotContain("Thornbury").doesNotContain("Family Friend");
        Files.write(found, sealed);
        rule(desk, which, "perpetua oddfellow", new Verdict.Keep(), "r.vance");
        COVERNAME.await("the report to say it", () -> pdf(which).contains("Family Friend") && pdf(which).contains("Perpetua Oddfellow"));

        assertThat(desk.progress(COVERNAME.drafts("child-l").get(0)).pending()).isFalse();
    }

    @Test
    void losesNoRulingOfTwoPeopleWhoRuleAtTheSameTime() {
        Which which = received("child-m", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        List<CompletableFuture<Ruling>> both = List.of(CompletableFuture.supplyAsync(() -> rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Family Friend")), "r.vance")),
                CompletableFuture.supplyAsync(() -> rule(desk, which, "corin ashdale", new Verdict.Hide(), "p.marlow")));

        assertThat(both.stream().map(CompletableFuture::join)).extracting(Ruling::number).containsExactlyInAnyOrder(1, 2);
        assertThat(desk.of(COVERNAME.drafts("child-m").get(0)).inForce()).extracting(ruling -> ruling.by().who()).containsExactlyInAnyOrder("r.vance", "p.marlow");
    }

    @Test
    void refusesAStaleDecisionAboutOnePlaceOfWhatSomebodyElseDecidedThroughout() {
        Which which = received("child-o", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, which, "sadie thornbury", new Verdict.Hide(), "r.vance");

        assertThatThrownBy(() -> desk.rule(which, reading -> {
            var mention = group(reading, "sadie thornbury").places().get(0).mention();
            Target place = Target.at(MentionKind.PERSON, Target.Spot.of(reading.stored().draft().passage(mention.passage()), mention.span()));
            return new Asked(new Wish(new Verdict.Keep(), place, new Surface("")), 0);
        }, by("p.marlow"))).hasMessageStartingWith("r.vance has just decided about this");
    }

    @Test
    void showsNothingOfADraftThatWasDestroyedWhileSomebodyHadItOpen() {
        received("child-p", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        var draft = COVERNAME.drafts("child-p").get(0);
        assertThat(desk.readings().of(draft)).isPresent();
        COVERNAME.bean(Vault.class).destroy("drafts/" + draft.key());

        assertThat(desk.readings().of(draft)).isEmpty();
    }

    private static void keepPony(RulingDesk desk, Which which, String why, String who) {
        desk.rule(which, reading -> {
            var passage = reading.stored().draft().passages().stream().filter(each -> each.text().text().contains("pony called")).findFirst().orElseThrow();
            int start = passage.text().text().indexOf("Maud");
            Target place = Target.at(MentionKind.PERSON, Target.Spot.of(passage, new Span(start, start + 4)));
            return new Asked(new Wish(new Verdict.Keep(), place, new Surface(why)), 99);
        }, by(who));
    }

    @Test
    void takesAPersonForAPlaceAndAgainHidesIt() throws IOException {
        Which which = received("child-a", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, which, "corin ashdale", new Verdict.Rekind(MentionKind.PLACE), "r.vance");
        COVERNAME.await("the report to say it", () -> log(which).contains("\"decision\" : \"changed\""));

        assertThat(desk.readings().of(COVERNAME.drafts("child-a").get(0)).orElseThrow().groups()).anySatisfy(group -> {
            assertThat(group.kind()).isEqualTo(MentionKind.PLACE);
            assertThat(group.forms()).extracting(Surface::text).containsExactly("Corin Ashdale");
        });
        assertThat(pdf(which)).doesNotContain("Ashdale");
    }

    @Test
    void refusesADecisionOnWhatSomebodyElseHasJustDecided() {
        Which which = received("child-f", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, which, "sadie thornbury", new Verdict.Rename(new Surface("Family Friend")), "r.vance");

        assertThatThrownBy(() -> desk.rule(which, reading -> new Asked(new Wish(new Verdict.Keep(), group(reading, "sadie thornbury").target(), new Surface("")), 0), by("p.marlow")))
                .hasMessageStartingWith("r.vance has just decided about this (decision 1)");
    }

    @Test
    void takesBackWhatWasUndoneAndOpensItsDoubtAgain() {
        Which which = received("child-e", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        List<String> before = undecided(which);
        desk.acceptAll(which, by("r.vance"));
        assertThat(undecided(which)).isEmpty();
        desk.of(COVERNAME.drafts("child-e").get(0)).inForce().forEach(made ->
                desk.rule(which, reading -> new Asked(new Wish(new Verdict.Undo(made.number()), made.target(), new Surface("")), 99), by("r.vance")));

        assertThat(undecided(which)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void carriesRulingsToTheNextVersion() {
        Which first = received("child-d", "Corin Ashdale");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        rule(desk, first, "sadie thornbury", new Verdict.Rename(new Surface("Family Friend")), "r.vance");
        rule(desk, first, "corin ashdale", new Verdict.Hide(), "r.vance");
        COVERNAME.drop("child-d/second.txt", TEXT.formatted("nobody"));
        COVERNAME.awaitState("child-d", 2, State.DONE);
        Which second = new Which("child-d", "draft-2");

        assertThat(pdf(second)).contains("Family Friend").doesNotContain("Thornbury");
        assertThat(read(second, "redaction-log.html") + read(second, "readiness.json")).contains("Decision 2, of r.vance on").contains("no longer finds its words in this draft");
    }

    @Test
    void leavesNoTextOfARulingAnywhereInTheOpen() {
        Which which = received("child-c", "Zephyrine Quillfeather");
        RulingDesk desk = COVERNAME.bean(RulingDesk.class);
        desk.rule(which, reading -> new Asked(new Wish(new Verdict.Rename(new Surface("Adviser 7")), group(reading, "zephyrine quillfeather").target(),
                new Surface("Zephyrine Quillfeather asked for it.")), 0), by("r.vance"));
        assertThatThrownBy(() -> rule(desk, which, "sadie thornbury", new Verdict.Reword(new Surface("Quillfeather")), "r.vance")).isInstanceOf(MoveRefusedException.class)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Quill"));
        COVERNAME.await("the report to say it", () -> pdf(which).contains("Adviser 7"));

        assertThat(COVERNAME.everythingBelow(COVERNAME.home()).toLowerCase()).doesNotContain("quillfeather");
        assertThat(COVERNAME.printed().toLowerCase()).doesNotContain("quillfeather");
    }

    private static Which received(String caseId, String name) {
        COVERNAME.drop(caseId + "/case.yaml", """
                case: %s
                board: Eastmere Safeguarding Children Partnership
                subjects:
                  - {id: child, role: subject-child, pseudonym: Child %s, names: [Isolde Pemberwick], sex: f}
                  - {id: mother, role: mother, pseudonym: Mother, names: [Maud Pemberwick]}
                """.formatted(caseId, caseId.substring(6).toUpperCase() + "X"));
        COVERNAME.drop(caseId + "/first.txt", TEXT.formatted(name));
        COVERNAME.awaitState(caseId, 1, State.DONE);
        COVERNAME.bean(RulingDesk.class).office().work(caseId, book -> caseId);
        return new Which(caseId, "draft-1");
    }

    private static Ruling rule(RulingDesk desk, Which which, String form, Verdict verdict, String who) {
        return desk.rule(which, reading -> Asked.knowingAll(verdict, group(reading, form)), by(who));
    }

    private static Group group(Reading reading, String form) {
        return reading.groups().stream().filter(group -> group.forms().stream().anyMatch(each -> Target.form(each).text().equals(form))).findFirst()
                .orElseThrow(() -> new AssertionError("No group has this form; there are " + reading.groups().stream().map(group -> group.kind() + " " + group.written()).toList()));
    }

    private static Target words(String words) {
        return new Target(MentionKind.OCCUPATION, Set.of(new Surface(words)), Optional.empty(), List.of());
    }

    private static List<String> undecided(Which which) {
        return COVERNAME.bean(RulingDesk.class).office().journal().read(which.caseId()).review(which.draft()).dossier().undecided();
    }

    private static By by(String who) {
        return new By(who, Instant.now(), "");
    }

    private static String pdf(Which which) {
        Path file = COVERNAME.review(which.caseId(), which.draft()).resolve("redacted.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).lines().collect(Collectors.joining(" "));
        } catch (IOException beingReplaced) {
            return "";
        }
    }

    private static String log(Which which) {
        return read(which, "redaction-log.json");
    }

    private static String read(Which which, String name) {
        try {
            return Files.readString(COVERNAME.review(which.caseId(), which.draft()).resolve(name));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
