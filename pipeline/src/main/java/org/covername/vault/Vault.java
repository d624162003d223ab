package org.covername.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Seals documents in a folder, each at a place such as {@code child-t/draft-1/original}. A sealed file opens only with the vault's key and only at
 * its own place, so that none can be read, altered or passed off as another. What is destroyed as a whole, a draft or a case, has a key of its own, which is destroyed first.
 */
public final class Vault {

    private static final String PROOF = "proof-of-key";
    /** The first byte of what is sealed by the key of its unit; what Tink writes by itself starts with 0 or 1. */
    private static final byte BY_UNIT = 2;

    private final Path folder;
    private final TinkKeys keys;
    private final Aead aead;
    private final UnitKeys units;

    private Vault(Path folder, TinkKeys keys) throws GeneralSecurityException {
        this.folder = folder;
        this.keys = keys;
        this.aead = keys.aead();
        this.units = new UnitKeys(folder.resolveSibling("unit-keys"), TinkSealing.of(keys.sealing()));
    }

    /**
     * Opens the vault of a data folder; on the first start makes it and its key file.
     *
     * @throws VaultRefusedException when the key is missing, wrong or open to others
     */
    public static Vault in(Path data) {
        Path folder = data.resolve("vault");
        KeyFile keyFile = new KeyFile(data.resolve("vault.key"));
        try {
            new PrivateFolder(data).make();
            Files.createDirectories(folder);
            return keyFile.exists() ? known(folder, keyFile) : fresh(folder, keyFile);
        } catch (IOException unwritable) {
            throw new VaultRefusedException("The vault folder " + folder + " cannot be used; give this user the right to write there.", unwritable);
        } catch (GeneralSecurityException wrong) {
            throw new VaultRefusedException("The key file " + keyFile.path() + " is damaged; put back its safe copy.", wrong);
        }
    }

    /**
     * Opens a vault that is there, to look only.
     *
     * @throws VaultRefusedException also when there is none
     */
    public static Vault existing(Path data) {
        if (!Files.exists(data.resolve("vault").resolve(PROOF))) {
            throw new VaultRefusedException("There is no data of Covername in " + data + "; name its data folder.");
        }
        return in(data);
    }

    private static Vault fresh(Path folder, KeyFile keyFile) throws IOException, GeneralSecurityException {
        if (Files.exists(folder.resolve(PROOF)) && !keyFile.exists()) {
            throw new VaultRefusedException("The vault " + folder + " holds sealed drafts, but its key file " + keyFile.path()
                    + " is missing; put back its safe copy, or move the whole data folder away to start anew.");
        }
        keyFile.make(TinkKeys.made().text());
        return known(folder, keyFile);
    }

    private static Vault known(Path folder, KeyFile keyFile) throws GeneralSecurityException {
        return proved(new Vault(folder, TinkKeys.read(keyFile.read())));
    }

    private static Vault proved(Vault vault) {
        if (!vault.holds(PROOF)) {
            vault.seal(PROOF, PROOF.getBytes(StandardCharsets.UTF_8));
        }
        vault.open(PROOF);
        return vault;
    }

    /** Seals; what lay at this place before is gone. Whole or not at all, also in a crash. */
    public void seal(String place, byte[] bytes) {
        try {
            Path file = folder.resolve(place);
            Files.createDirectories(file.getParent());
            new WholeFile(file).write(sealed(place, bytes));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The vault cannot write " + place, unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The vault cannot seal " + place, impossible);
        }
    }

    private byte[] sealed(String place, byte[] bytes) throws IOException, GeneralSecurityException {
        Optional<String> unit = UnitKeys.unit(place);
        byte[] name = place.getBytes(StandardCharsets.UTF_8);
        if (unit.isEmpty()) {
            return aead.encrypt(bytes, name);
        }
        byte[] sealed = units.findOrMake(unit.get()).encrypt(bytes, name);
        return ByteBuffer.allocate(1 + sealed.length).put(BY_UNIT).put(sealed).array();
    }

    private byte[] opened(String place, byte[] sealed) throws IOException, GeneralSecurityException {
        byte[] name = place.getBytes(StandardCharsets.UTF_8);
        if (sealed.length == 0 || sealed[0] != BY_UNIT) {
            return aead.decrypt(sealed, name);
        }
        Optional<Aead> key = units.find(UnitKeys.unit(place).orElseThrow(() -> new GeneralSecurityException("Nothing without a unit has a unit's key")));
        return key.orElseThrow(() -> new GeneralSecurityException("Its key was destroyed")).decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), name);
    }

    /** Whether a sealed file needs the key of its unit. */
    static boolean isSealedByUnit(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == BY_UNIT;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vault cannot read " + file, unreadable);
        }
    }

    /** @throws VaultRefusedException when it was sealed with another key, for another place, altered since, or its key was destroyed */
    public byte[] open(String place) {
        try {
            return opened(place, Files.readAllBytes(folder.resolve(place)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vault cannot read " + place, unreadable);
        } catch (GeneralSecurityException wrong) {
            throw new VaultRefusedException("The vault's key does not open " + place + " in " + folder
                    + ": it is another vault's key, its own was destroyed, or the file was altered; put back the safe copy.", wrong);
        }
    }

    /** What lies straight below a place and was last sealed longer ago than so many seconds: {@code drafts} has a folder a draft. */
    public List<String> namesOlderThan(String place, long seconds) {
        if (!holds(place)) {
            return List.of();
        }
        long before = System.currentTimeMillis() - seconds * 1000;
        try (Stream<Path> entries = Files.list(folder.resolve(place))) {
            return entries.filter(entry -> entry.toFile().lastModified() < before).map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vault cannot read " + place, unreadable);
        }
    }

    public boolean holds(String place) {
        return Files.exists(folder.resolve(place));
    }

    /** Removes for good what is sealed at this place and below it: of a whole unit the key first, so that no copy of a file can be opened, wherever somebody kept one. */
    public void destroy(String place) {
        destroyKey(place);
        if (!holds(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(place))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException("The vault cannot remove " + place, undeletable);
        }
    }

    private void destroyKey(String place) {
        try {
            if (UnitKeys.unit(place).equals(Optional.of(place))) {
                units.destroy(place);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException("The vault cannot destroy the key of " + place, undeletable);
        }
    }

    /** A mark that is the same for the same text and from which, without the key, nothing can be learnt; 64 hexadecimal digits. */
    public String mark(String text) {
        try {
            byte[] tag = keys.mac().computeMac(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(tag, tag.length - 32, tag.length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The vault cannot mark", impossible);
        }
    }

    /** The vault's signature on a text, in hexadecimal digits. */
    public String sign(String text) {
        try {
            return HexFormat.of().formatHex(keys.signer().sign(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The vault cannot sign", impossible);
        }
    }

    /** The key by which anybody can check a signature of this vault, as a Tink key set in JSON. */
    public String publicKey() {
        try {
            return keys.publicKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The vault cannot tell its public key", impossible);
        }
    }

    public boolean signed(String text, String signature) {
        try {
            keys.verifier().verify(HexFormat.of().parseHex(signature), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }
}
