package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.covername.LivingFolder;
import org.covername.clearance.CaseHold;
import org.covername.clearance.Clearance;
import org.covername.document.DraftFile;
import org.covername.hold.Audience;
import org.covername.journal.InMemoryJournal;
import org.covername.journal.JdbcJournal;
import org.covername.journal.Journal;
import org.covername.office.Candidates.Candidate;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.Shelf;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Checks;
import org.covername.publication.Dossier.Facts;
import org.covername.publication.Dossier.ReadHold;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Review;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office with two machines, two cases and a clock that jumps, in which the power may fail before any write; and somebody who stands before the public folder and
 * notes what appears there.
 */
final class World {

    static final List<String> CASES = List.of("child-k", "child-q");
    private static final List<String> PEOPLE = List.of("a.thorne", "b.quince", "c.marlow");
    private static final Path ROOM = Files.isWritable(Path.of("/dev/shm")) ? Path.of("/dev/shm") : Path.of(System.getProperty("java.io.tmpdir"));
    private static final Vault VAULT = vault();
    private static final Rulebook RULES = Rulebook.load(RuleFolder.bundled());

    /** The power fails. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Map<String, Map<String, Candidate>> drafts = new HashMap<>();
    private final Set<String> working = new HashSet<>();
    private final Path outbound;
    private final Journal journal;
    private final Onlooker onlooker;
    private final Office[] nodes = new Office[2];
    private final MovableClock clock = new MovableClock();
    private int writesLeft = Integer.MAX_VALUE;
    private int made;

    World(Function<Runnable, Journal> journals) {
        this.outbound = room();
        this.journal = journals.apply(this::write);
        this.onlooker = new Onlooker(outbound.resolve("published"), journal, RULES);
        for (int node = 0; node < 2; node++) {
            Candidates candidates = new Candidates(caseId -> drafts.getOrDefault(caseId, Map.of()),
                    caseId -> working.contains(caseId) ? List.of(new Candidates.Unfinished("draft-99", false)) : List.of(), (caseId, draft) -> Optional.empty());
            nodes[node] = new Office(journal, new Shelf(outbound, "https://reviews.example/", this::write), candidates, new Papers(VAULT), RULES, clock);
        }
    }

    /** Where the journal is in memory; a draft of each case has come. */
    static World inMemory() {
        World world = new World(write -> new CrashingJournal(new InMemoryJournal(told -> write.run()), write));
        CASES.forEach(caseId -> world.draftComes(caseId, 1, false, true));
        return world;
    }

    /** Where the journal is in a database, of which this is the only office. */
    static World in(DataSource database) {
        JdbcClient.create(database).sql("delete from review_event").update();
        World world = new World(write -> new CrashingJournal(new JdbcJournal(database, told -> write.run()), write));
        CASES.forEach(caseId -> world.draftComes(caseId, 1, false, true));
        return world;
    }

    Office node(int number) {
        return nodes[number % 2];
    }

    private void write() {
        if (writesLeft-- <= 0) {
            writesLeft = Integer.MAX_VALUE;
            throw new PowerCut();
        }
    }

    void powerFailsAfter(int writes) {
        writesLeft = writes;
    }

    void jump(Duration by) {
        clock.move(by);
    }

    /** Somebody works; a refusal changes nothing, and a power cut may come at any write. Then the public folder is looked at. */
    void work(Consumer<World> work) {
        try {
            work.accept(this);
        } catch (MoveRefusedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (PowerCut cut) {
            assertThat(writesLeft).isEqualTo(Integer.MAX_VALUE);
        }
        onlooker.look(today(), working);
    }

    void draftComes(String caseId, int number, boolean live, boolean forPublic) {
        made++;
        String kind = List.of("criminal-proceedings", "inquest", "family-proceedings").get(made % 3);
        List<ReadHold> holds = made % 4 == 0 ? List.of() : List.of(new ReadHold(kind, live ? "active" : "concluded", "e" + made % 5, 3));
        byte[] pdf = ("%PDF " + caseId + " " + made).getBytes(StandardCharsets.UTF_8);
        Facts facts = new Facts("in" + number, DraftFile.sha256(pdf), holds, List.of("d1", "d" + made % 3), new Checks(0, true, List.of()));
        if (!forPublic) {
            onlooker.mayNotSee(facts.sha256Out());
        }
        drafts.computeIfAbsent(caseId, any -> new TreeMap<>()).put("draft-" + number,
                new Candidate(facts, forPublic ? Audience.PUBLIC : Audience.PROFESSIONALS_ONLY, pdf, Optional.of(ReviewFolder.certificate(caseId, "draft-" + number, pdf))));
    }

    /** Somebody writes over the redacted PDF. */
    void altered(String caseId) {
        drafts.computeIfAbsent(caseId, any -> new TreeMap<>()).replaceAll((draft, known) -> new Candidate(known.facts(), known.audience(), "%PDF other".getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    void inWork(String caseId, boolean so) {
        if (so) {
            working.add(caseId);
        } else {
            working.remove(caseId);
        }
    }

    By by(int person) {
        return new By(PEOPLE.get(person % 3), now(), "");
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Office.LONDON);
    }

    Instant now() {
        return clock.instant();
    }

    /** The draft that somebody would pick: the latest that is not superseded. */
    Which pick(String caseId) {
        return journal.read(caseId).reviews().values().stream().filter(review -> !(review instanceof Review.Superseded)).map(review -> review.dossier().draft())
                .max(Comparator.comparing(DraftKey::of)).map(draft -> new Which(caseId, draft)).orElse(new Which(caseId, "draft-1"));
    }

    void clearAll(String caseId, int daysAgo) {
        HoldDesk desk = new HoldDesk(node(0));
        for (CaseHold hold : journal.read(caseId).holds().holds()) {
            if (hold.open()) {
                String role = RULES.clearance().of(hold, today()).wording().clears().get(0);
                desk.clear(caseId, hold.id(), new Clearance(role, "Northmere", today().minusDays(daysAgo), "0".repeat(64), ""), by(0));
            }
        }
        confirmAll(caseId);
    }

    void confirmAll(String caseId) {
        for (CaseHold hold : journal.read(caseId).holds().holds()) {
            if (!hold.open()) {
                new HoldDesk(node(1)).confirm(caseId, hold.id(), today(), by(1));
            }
        }
    }

    /** Everything is done that people have to do, by whoever is asked. */
    void prepare(String caseId, int person) {
        node(0).work(caseId, book -> 0);
        ReviewDesk desk = new ReviewDesk(node(person));
        Which which = pick(caseId);
        clearAll(caseId, 40);
        desk.decide(which, Optional.empty(), "as-proposed", by(person));
        for (Step step : Step.values()) {
            desk.confirm(which, step, today().minusDays(20), by(person));
        }
        desk.approve(which, by(person));
        desk.approve(which, by(person + 1));
    }

    /** The power is back, both machines look once more, and nobody does anything else. */
    void comesToRest() {
        writesLeft = Integer.MAX_VALUE;
        for (String caseId : CASES) {
            new Press(node(0)).publishDue(caseId);
            new Press(node(1)).publishDue(caseId);
            node(0).work(caseId, book -> 0);
        }
        onlooker.look(today(), working);
        if (onlooker.shownInAll() == 0) {
            return;
        }
        node(1).writeList();
        String index = onlooker.read("index.html");
        for (String caseId : CASES) {
            for (Review review : journal.read(caseId).reviews().values()) {
                assertThat(review).isNotInstanceOf(Review.Publishing.class);
                boolean shown = review instanceof Review.Published;
                review.released().filter(released -> shown).ifPresent(released -> {
                    assertThat(node(0).shelf().shown(released.slug())).contains(review.dossier().facts().sha256Out());
                    assertThat(index).contains(released.slug() + "/report.pdf");
                });
            }
        }
        for (Path report : onlooker.reports()) {
            String slug = report.getParent().getFileName().toString();
            assertThat(onlooker.recordOf(slug).reviews().values()).anyMatch(review -> review instanceof Review.Published && review.released().orElseThrow().slug().equals(slug));
        }
    }

    int shownInAll() {
        return onlooker.shownInAll();
    }

    void leave() {
        LivingFolder.delete(outbound);
    }

    private static Path room() {
        try {
            return Files.createTempDirectory(ROOM, "world");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Vault vault() {
        try {
            return Vault.in(Files.createTempDirectory("world-vault"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
