package org.covername.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final byte[] LETTER = "Philippa Wetherby lives here.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void givesBackWhatItSealed() {
        Vault.in(data).seal("child-x/draft-1/original", LETTER);

        assertThat(Vault.in(data).open("child-x/draft-1/original")).isEqualTo(LETTER);
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws IOException {
        Vault.in(data).seal("child-x/draft-1/original", LETTER);

        assertThat(Files.readString(data.resolve("vault/child-x/draft-1/original"), StandardCharsets.ISO_8859_1)).doesNotContain("Philippa");
    }

    @Test
    void marksTheSameTextTheSameOverRestarts() {
        String mark = Vault.in(data).mark("wetherby");

        assertThat(Vault.in(data).mark("wetherby")).isEqualTo(mark).hasSize(64);
        assertThat(Vault.in(data).mark("weatherby")).isNotEqualTo(mark);
        assertThat(Vault.in(data.resolve("other")).mark("wetherby")).isNotEqualTo(mark);
    }

    @Test
    void opensNoCopyOfWhatItDestroyed() throws IOException {
        Vault vault = Vault.in(data);
        vault.seal("drafts/a1/original", LETTER);
        vault.seal("drafts/b2/original", LETTER);
        byte[] copy = Files.readAllBytes(data.resolve("vault/drafts/a1/original"));
        vault.destroy("drafts/a1");
        assertThat(data.resolve("vault/drafts/a1")).doesNotExist();

        vault.seal("drafts/a1/name", LETTER);
        Files.write(data.resolve("vault/drafts/a1/original"), copy);
        assertThatThrownBy(() -> vault.open("drafts/a1/original")).isInstanceOf(VaultRefusedException.class);
        assertThat(vault.open("drafts/a1/name")).isEqualTo(LETTER);
        assertThat(vault.open("drafts/b2/original")).isEqualTo(LETTER);
    }

    @Test
    void keepsTheKeyOfADraftOfWhichOnlyAPartIsDestroyed() {
        Vault vault = Vault.in(data);
        vault.seal("drafts/a1/original", LETTER);
        vault.seal("drafts/a1/name", LETTER);
        vault.destroy("drafts/a1/name");

        assertThat(vault.holds("drafts/a1/name")).isFalse();
        assertThat(vault.open("drafts/a1/original")).isEqualTo(LETTER);
    }

    @Test
    void makesOneKeyThoughManySealAtOnce() {
        Vault vault = Vault.in(data);
        IntStream.range(0, 40).parallel().forEach(n -> Vault.in(data).seal("papers/child-x/" + n, LETTER));

        assertThat(IntStream.range(0, 40).mapToObj(n -> vault.open("papers/child-x/" + n))).allMatch(opened -> Arrays.equals(opened, LETTER));
    }

    @Test
    void knowsItsOwnSignature() {
        String signature = Vault.in(data).sign("entry 7");

        assertThat(Vault.in(data).signed("entry 7", signature)).isTrue();
        assertThat(Vault.in(data).signed("entry 6", signature)).isFalse();
        assertThat(Vault.in(data.resolve("other")).signed("entry 7", signature)).isFalse();
        assertThat(Vault.in(data).signed("entry 7", "no signature")).isFalse();
    }

    @Test
    void closesADataFolderThatOthersMayOpen() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Vault.in(data);

        assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Nested
    class Refuses {

        @Test
        void aSealedFileMovedToAnotherPlace() throws IOException {
            Vault vault = Vault.in(data);
            vault.seal("child-x/draft-1/original", LETTER);
            Files.createDirectories(data.resolve("vault/child-y/draft-1"));
            Files.copy(data.resolve("vault/child-x/draft-1/original"), data.resolve("vault/child-y/draft-1/original"));

            assertThatThrownBy(() -> vault.open("child-y/draft-1/original")).isInstanceOf(VaultRefusedException.class).hasMessageContaining("child-y");
        }

        @Test
        void aSealedFileOfWhichOneBitWasTurned() throws IOException {
            Vault vault = Vault.in(data);
            vault.seal("child-x/draft-1/original", LETTER);
            Path sealed = data.resolve("vault/child-x/draft-1/original");
            byte[] bytes = Files.readAllBytes(sealed);
            bytes[bytes.length / 2] ^= 1;
            Files.write(sealed, bytes);

            assertThatThrownBy(() -> vault.open("child-x/draft-1/original")).isInstanceOf(VaultRefusedException.class);
        }

        @Test
        void aKeyFileThatOthersMayRead() throws IOException {
            Vault.in(data);
            Path key = data.resolve("vault.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");

            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));

            assertThatThrownBy(() -> Vault.in(data)).isInstanceOf(VaultRefusedException.class).hasMessageContaining("run: chmod 600");
        }

        @Test
        void aVaultWhoseKeyIsMissing() throws IOException {
            Vault.in(data);
            Files.delete(data.resolve("vault.key"));

            assertThatThrownBy(() -> Vault.in(data)).isInstanceOf(VaultRefusedException.class).hasMessageContaining("is missing; put back");
            assertThat(data.resolve("vault.key")).doesNotExist();
        }

        @Test
        void anotherVaultsKey() throws IOException {
            Vault.in(data);
            Vault.in(data.resolve("other"));
            Files.write(data.resolve("vault.key"), Files.readAllBytes(data.resolve("other/vault.key")));

            assertThatThrownBy(() -> Vault.in(data)).isInstanceOf(VaultRefusedException.class).hasMessageContaining("another vault's key");
        }

        @Test
        void aDamagedKeyFile() throws IOException {
            Vault.in(data);
            Files.writeString(data.resolve("vault.key"), "{}");

            assertThatThrownBy(() -> Vault.in(data)).isInstanceOf(VaultRefusedException.class).hasMessageContaining("is damaged");
        }
    }
}
