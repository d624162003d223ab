package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.audit.JdbcAuditTrail;
import org.covername.command.RunningService;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.vault.KeyExchange;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of the first release, opened by today's product. */
class UpgradeTest {

    @TempDir
    Path home;

    @BeforeEach
    void unpack() throws IOException {
        try (InputStream resource = getClass().getResourceAsStream("/upgrade/first-release.zip"); ZipInputStream zip = new ZipInputStream(resource)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = home.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, zip.readAllBytes());
            }
        }
        Files.setPosixFilePermissions(data().resolve("vault.key"), PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void knowsTheDraftAndProcessesItAnewWhenItsCaseFileChanges() throws Exception {
        byte[] dropped = Files.readAllBytes(home.resolve("inbound/child-q/draft.docx"));
        Files.delete(home.resolve("inbound/child-q/draft.docx"));
        Path caseFile = home.resolve("inbound/child-q/case.yaml");
        try (RunningService service = start()) {
            assertThat(draft(service).stand().state()).isEqualTo(State.DONE);
            assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
            assertThat(Vault.existing(data()).open("drafts/" + draft(service).key() + "/original")).isEqualTo(dropped);

            int run = draft(service).run();
            Files.writeString(caseFile, Files.readString(caseFile).replace("Child Q", "Child R"));
            await(service, run + 1);
            assertThat(service.context().getBean(JdbcAuditTrail.class).verify()).isEmpty();
        }
        try (var pdf = Loader.loadPDF(home.resolve("outbound/review/child-q/draft-1/redacted.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Child R", "Nobody asked why.").doesNotContain("Corisande", "Ploverdale");
        }
    }

    @Test
    void exchangesTheKeysOfAVaultWhoseUnitsHaveNone() throws IOException {
        byte[] dropped = Files.readAllBytes(home.resolve("inbound/child-q/draft.docx"));
        String key = data().resolve("vault/drafts").toFile().list()[0];
        KeyExchange.in(data());

        assertThat(Vault.existing(data()).open("drafts/" + key + "/original")).isEqualTo(dropped);
        assertThat(data().resolve("unit-keys/drafts").resolve(key)).exists();
    }

    private RunningService start() {
        return RunningService.start(RunningCovername.pipeline(), "--server.port=0", "--covername.inbound=" + home.resolve("inbound"), "--covername.outbound=" + home.resolve("outbound"),
                "--covername.data=" + data(), "--covername.settled=200ms", "--covername.look-every=100");
    }

    private static DraftState draft(RunningService service) {
        List<DraftState> drafts = service.context().getBean(JdbcDrafts.class).all();
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    private static void await(RunningService service, int run) throws InterruptedException {
        for (int i = 0; i < 1200 && !(draft(service).run() == run && draft(service).stand().state() != State.WAITING); i++) {
            Thread.sleep(100);
        }
        assertThat(draft(service).stand().state()).as(draft(service).stand().reason().orElse("")).isEqualTo(State.DONE);
        assertThat(draft(service).run()).isEqualTo(run);
    }

    private Path data() {
        return home.resolve("data");
    }
}
