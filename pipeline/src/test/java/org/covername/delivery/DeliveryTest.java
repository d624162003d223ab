package org.covername.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.findify.s3mock.S3Mock;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.covername.TestDatabase;
import org.covername.audit.JdbcAuditTrail;
import org.covername.clearance.Clearance;
import org.covername.delivery.CamelDelivery.Places;
import org.covername.office.HoldDesk;
import org.covername.office.JdbcOffice;
import org.covername.office.Office;
import org.covername.office.Press;
import org.covername.office.ReviewDesk.Which;
import org.covername.office.ReadyReport;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewFolder;
import org.covername.publication.By;
import org.covername.publication.Dossier.Plan;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through a real mail server and into a real folder. */
class DeliveryTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2("delivery");

    @TempDir
    private Path home;
    private final String caseId = "case-" + UUID.randomUUID().toString().substring(0, 8);
    private final Which first = new Which(caseId, "draft-1");
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private JdbcClient jdbc;
    private Office office;
    private ReviewDesk desk;
    private ProducerTemplate camel;

    @BeforeEach
    void hasAReportThatIsReady() {
        jdbc = DATABASE.client();
        jdbc.sql("delete from review_event").update();
        jdbc.sql("delete from errand").update();
        Vault vault = Vault.in(home.resolve("data"));
        office = JdbcOffice.by(RuleFolder.bundled(), DATABASE.dataSource(), new JdbcAuditTrail(DATABASE.dataSource(), vault)::hear, vault).in(home.resolve("outbound"), "https://reviews.example/");
        desk = new ReviewDesk(office);
        ReviewFolder.of(home.resolve("outbound"), caseId, "draft-1").saying("What Zephyrine Quillfeather teaches us");
        context.start();
        camel = context.createProducerTemplate();
        post.start();
    }

    @AfterEach
    void stopsAll() {
        post.stop();
        context.stop();
    }

    @Test
    void tellsEachOccasionOnce() throws Exception {
        office.work(caseId, book -> 0);
        delivery().round();
        assertThat(subjects()).containsExactlyInAnyOrder(at("is ready for review"), at("has questions"));

        prepare();
        desk.schedule(first, new Plan(Optional.of(office.today().plusDays(1).atTime(LocalTime.NOON).atZone(Office.LONDON).toInstant()), ""), by("a.thorne"));
        delivery().round();
        assertThat(subjects()).hasSize(3).contains(at("is to be published tomorrow"));

        desk.cancel(first, by("a.thorne"));
        publish();
        delivery().round();
        delivery().round();
        assertThat(subjects()).hasSize(4).contains(at("was published"));
        assertThat(post.getReceivedMessages()[0].getAllRecipients()).extracting(String::valueOf).containsExactly("office@northmere.example");
        for (MimeMessage message : post.getReceivedMessages()) {
            assertThat((String) message.getContent()).contains(caseId).doesNotContain("Zephyrine", "Quillfeather", "teaches");
        }
    }

    @Test
    void tellsThatAReportWasStopped() throws Exception {
        prepare();
        desk.schedule(first, new Plan(Optional.of(office.now()), ""), by("a.thorne"));
        Files.delete(home.resolve("outbound/review").resolve(caseId).resolve("draft-1/certificate.json"));
        assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("stopped");
        delivery().round();

        assertThat(subjects()).contains(at("was stopped"));
    }

    @Test
    void tellsOfAHoldWhoseDayHasCome() throws Exception {
        String hold = new HoldDesk(office).raise(caseId, "criminal-proceedings", by("a.thorne"));
        new HoldDesk(office).clear(caseId, hold, new Clearance("court", "Northmere Crown Court", office.today().minusDays(60), "ab".repeat(32), ""), by("a.thorne"));
        delivery().round();

        assertThat(subjects()).contains("Covername: " + caseId + "/" + hold + " is due for review");
    }

    @Test
    void triesAgainWhatNoServerTook() throws Exception {
        office.work(caseId, book -> 0);
        int port = post.getSmtp().getPort();
        post.stop();
        new CamelDelivery(office, new JdbcErrands(jdbc), camel, new Places(Optional.of(mail(port)), Optional.empty())).round();
        assertThat(new JdbcErrands(jdbc).waiting()).hasSize(2);

        post.start();
        delivery().round();
        assertThat(subjects()).hasSize(2);
        assertThat(new JdbcErrands(jdbc).waiting()).isEmpty();
    }

    @Test
    void sendsNoNoticeTwiceThatAStopLeftBegun() throws Exception {
        office.work(caseId, book -> 0);
        JdbcErrands errands = new JdbcErrands(jdbc);
        new Occasions(office).notices(caseId).forEach(errands::note);
        List<Errand> begun = errands.waiting();
        assertThat(begun).allMatch(errands::begin).noneMatch(errands::begin);

        assertThat(errands.left(Duration.ofMinutes(-1))).containsExactlyInAnyOrderElementsOf(begun);
        delivery().round();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void pushesAPackageWholeAndItsRecall() throws Exception {
        prepare();
        publish();
        delivery().round();
        String slug = office.journal().read(caseId).review("draft-1").released().orElseThrow().slug();
        Path pushed = home.resolve("pushed");
        assertThat(pushed.resolve(slug + ".1.zip")).exists();
        assertThat(entries(pushed.resolve(slug + ".1.zip"))).containsExactly(slug + "/certificate.json", slug + "/index.html", slug + "/publication.json", slug + "/report.pdf");

        desk.withdraw(first, by("b.quince"));
        delivery().round();
        assertThat(entries(pushed.resolve(slug + ".1.recalled.zip"))).containsExactly(slug + "/index.html");
        assertThat(pushed.toFile().list()).hasSize(2);
    }

    @Test
    void pushesAPackageToAnotherMachine() throws Exception {
        Path there = Files.createDirectories(home.resolve("there"));
        try (SshServer server = SshServer.setUpDefaultServer()) {
            server.setPort(0);
            server.setHost("127.0.0.1");
            server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(home.resolve("host.key")));
            server.setPasswordAuthenticator((user, password, session) -> user.equals("office") && password.equals("a secret"));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            server.setFileSystemFactory(new VirtualFileSystemFactory(there));
            server.start();
            prepare();
            publish();
            String place = "sftp://office@127.0.0.1:" + server.getPort() + "/in?password=RAW(a secret)&useUserKnownHostsFile=false&tempPrefix=.part-";
            new CamelDelivery(office, new JdbcErrands(jdbc), camel, new Places(Optional.empty(), Optional.of(place))).round();
        }

        String slug = office.journal().read(caseId).review("draft-1").released().orElseThrow().slug();
        assertThat(there.resolve("in").toFile().list()).containsExactly(slug + ".1.zip");
        assertThat(entries(there.resolve("in").resolve(slug + ".1.zip"))).contains(slug + "/report.pdf");
    }

    @Test
    void pushesAPackageIntoABucket() throws Exception {
        Path there = Files.createDirectories(home.resolve("store"));
        S3Mock store = new S3Mock.Builder().withPort(0).withFileBackend(there.toString()).build();
        int port = store.start().localAddress().getPort();
        System.setProperty("aws.accessKeyId", "office");
        System.setProperty("aws.secretAccessKey", "a secret");
        try {
            Files.createDirectories(there.resolve("reviews"));
            prepare();
            publish();
            String place = "s3:reviews/northmere?endpoint=http://127.0.0.1:" + port;
            new CamelDelivery(office, new JdbcErrands(jdbc), camel, new Places(Optional.empty(), Optional.of(place))).round();
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
            store.shutdown();
        }

        String slug = office.journal().read(caseId).review("draft-1").released().orElseThrow().slug();
        assertThat(entries(there.resolve("reviews/northmere").resolve(slug + ".1.zip"))).contains(slug + "/report.pdf");
        assertThat(new JdbcErrands(jdbc).waiting()).isEmpty();
    }

    private CamelDelivery delivery() {
        return new CamelDelivery(office, new JdbcErrands(jdbc), camel, new Places(Optional.of(mail(post.getSmtp().getPort())), Optional.of("file:" + home.resolve("pushed"))));
    }

    private static String mail(int port) {
        return "smtp://127.0.0.1:" + port + "?from=covername@northmere.example&to=office@northmere.example";
    }

    private List<String> subjects() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private String at(String what) {
        return "Covername: " + caseId + "/draft-1 " + what;
    }

    private static List<String> entries(Path zip) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void prepare() {
        office.work(caseId, book -> 0);
        ReadyReport.make(office, first);
    }

    private void publish() {
        desk.schedule(first, new Plan(Optional.of(office.now()), ""), by("a.thorne"));
        assertThat(new Press(office).publishDue(caseId)).extracting(Press.Outcome::state).containsExactly("published");
    }

    private By by(String who) {
        return new By(who, office.now(), "");
    }
}
