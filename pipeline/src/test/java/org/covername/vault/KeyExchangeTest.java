package org.covername.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyExchangeTest {

    private static final List<String> PLACES = List.of("audit-witness", "drafts/a1/original", "drafts/a1/name", "drafts/b2/original", "cases/child-x", "papers/child-x/7f");

    @TempDir
    private Path data;

    @BeforeEach
    void holdsSomething() {
        Vault vault = Vault.in(data);
        PLACES.forEach(place -> vault.seal(place, content(place)));
    }

    @Test
    void sealsEverythingWithNewKeys() throws IOException {
        byte[] formerKey = Files.readAllBytes(data.resolve("vault.key"));
        byte[] formerUnitKey = Files.readAllBytes(data.resolve("unit-keys/drafts/a1"));
        byte[] formerDraft = Files.readAllBytes(data.resolve("vault/drafts/a1/original"));
        String mark = Vault.in(data).mark("wetherby");
        String signature = Vault.in(data).sign("entry 7");

        assertThat(KeyExchange.in(data)).isEqualTo(new KeyExchange.Exchanged(4, PLACES.size() + 1));
        assertThat(opensAll()).isTrue();
        assertThat(Vault.in(data).mark("wetherby")).isEqualTo(mark);
        assertThat(Vault.in(data).signed("entry 7", signature)).isTrue();

        byte[] newDraft = Files.readAllBytes(data.resolve("vault/drafts/a1/original"));
        Files.write(data.resolve("vault/drafts/a1/original"), formerDraft);
        assertThatThrownBy(() -> Vault.in(data).open("drafts/a1/original")).as("the unit's former key is gone").isInstanceOf(VaultRefusedException.class);
        Files.write(data.resolve("vault/drafts/a1/original"), newDraft);
        Files.write(data.resolve("unit-keys/drafts/a1"), formerUnitKey);
        assertThatThrownBy(() -> Vault.in(data).open("drafts/a1/original")).as("the vault's former key is gone").isInstanceOf(VaultRefusedException.class);
        Files.write(data.resolve("vault.key"), formerKey);
        assertThatThrownBy(() -> Vault.in(data)).as("the former key opens nothing").isInstanceOf(VaultRefusedException.class);
    }

    @Test
    void goesOnAfterAStopAtAnyMoment() {
        int moments = moments();
        assertThat(moments).isGreaterThan(2 * PLACES.size());
        for (int moment = 1; moment <= moments; moment++) {
            stopAt(moment);
            assertThat(opensAll()).as("after a stop at moment %d", moment).isTrue();
            Vault.in(data).seal("drafts/c" + moment + "/original", content("between"));
            KeyExchange.in(data);
            assertThat(opensAll()).as("after going on from moment %d", moment).isTrue();
            assertThat(Vault.in(data).open("drafts/c" + moment + "/original")).isEqualTo(content("between"));
            Vault.in(data).destroy("drafts/c" + moment);
        }
    }

    @Test
    void sealsAnewWhatIsOlderThanTheKeysOfUnits() throws Exception {
        byte[] sealed = TinkKeys.read(Files.readString(data.resolve("vault.key"))).aead().encrypt(content("old"), "drafts/old/original".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(data.resolve("vault/drafts/old"));
        Files.write(data.resolve("vault/drafts/old/original"), sealed);

        KeyExchange.in(data);
        assertThat(Vault.in(data).open("drafts/old/original")).isEqualTo(content("old"));
        assertThat(data.resolve("unit-keys/drafts/old")).exists();
    }

    @Test
    void keepsTheFormerKeysWhereSomethingCannotBeOpened() throws IOException {
        Files.writeString(data.resolve("vault/drafts/b2/original"), "altered");

        assertThatThrownBy(() -> KeyExchange.in(data)).isInstanceOf(VaultRefusedException.class).hasMessageContaining("drafts/b2/original");
        assertThat(Vault.in(data).open("papers/child-x/7f")).isEqualTo(content("papers/child-x/7f"));
        assertThat(Vault.in(data).open("drafts/a1/original")).isEqualTo(content("drafts/a1/original"));
    }

    @Test
    void refusesWhileAServiceRuns() throws IOException {
        try (DataLock running = DataLock.use(data)) {
            assertThatThrownBy(() -> KeyExchange.in(data)).isInstanceOf(VaultRefusedException.class).hasMessageContaining("stop it on every machine");
        }
        assertThat(KeyExchange.in(data).units()).isEqualTo(4);
    }

    private int moments() {
        AtomicInteger moments = new AtomicInteger();
        KeyExchange.in(data, moments::incrementAndGet);
        return moments.get();
    }

    private void stopAt(int moment) {
        AtomicInteger left = new AtomicInteger(moment);
        assertThatThrownBy(() -> KeyExchange.in(data, () -> {
            if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("stopped");
            }
        })).hasMessage("stopped");
    }

    private boolean opensAll() {
        Vault vault = Vault.in(data);
        PLACES.forEach(place -> assertThat(vault.open(place)).as(place).isEqualTo(content(place)));
        return true;
    }

    private static byte[] content(String place) {
        return ("Philippa Wetherby, at " + place).getBytes(StandardCharsets.UTF_8);
    }
}
