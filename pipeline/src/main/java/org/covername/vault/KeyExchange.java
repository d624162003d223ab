package org.covername.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exchanges the key of a vault, and the keys of all its units, for new ones, and seals everything anew. At each moment the newest key seals and the one before still opens,
 * so that a stop anywhere leaves a vault that works; the next call goes on, and only its end forgets the former keys.
 */
public final class KeyExchange {

    private final Path folder;
    private final Path data;
    private final Runnable between;

    /** What was sealed anew. */
    public record Exchanged(int units, int files) {
    }

    private KeyExchange(Path data, Runnable between) {
        this.data = data;
        this.folder = data.resolve("vault");
        this.between = between;
    }

    /**
     * Exchanges all keys of a data folder that nobody uses.
     *
     * @throws VaultRefusedException while a service runs on it, or when something in it cannot be opened: then the former keys stay, too
     */
    public static Exchanged in(Path data) {
        return in(data, () -> { });
    }

    /** @param between runs before each write: a test stops there, as a power cut would */
    static Exchanged in(Path data, Runnable between) {
        Vault.existing(data);
        try (DataLock still = DataLock.standStill(data)) {
            return new KeyExchange(data, between).run();
        } catch (IOException unwritable) {
            throw new VaultRefusedException("The keys of " + data + " are not yet exchanged, since a file could not be read or written; call it again.", unwritable);
        } catch (GeneralSecurityException wrong) {
            throw new VaultRefusedException("The keys of " + data + " are not yet exchanged, since a key could not be opened; put back its safe copy, and call it again.", wrong);
        }
    }

    private Exchanged run() throws IOException, GeneralSecurityException {
        KeyFile keyFile = new KeyFile(data.resolve("vault.key"));
        TinkKeys keys = TinkKeys.read(keyFile.read());
        if (!keys.areBeingExchanged()) {
            keys = keys.withNewSealing();
            between.run();
            keyFile.write(keys.text());
        }
        Vault vault = Vault.existing(data);
        UnitKeys units = new UnitKeys(data.resolve("unit-keys"), TinkSealing.of(keys.sealing()));
        int files = 0;
        List<String> all = units.all();
        for (String unit : all) {
            files += unit(vault, units, unit);
        }
        files += reseal(vault, folder.toFile().isDirectory() ? withoutUnitKey() : List.of());
        between.run();
        keyFile.write(keys.withNewestSealingOnly().text());
        return new Exchanged(all.size(), files);
    }

    private int unit(Vault vault, UnitKeys units, String unit) throws IOException, GeneralSecurityException {
        between.run();
        if (!units.beginExchange(unit)) {
            return 0;
        }
        int files = reseal(vault, below(folder.resolve(unit)));
        between.run();
        units.endExchange(unit);
        return files;
    }

    private int reseal(Vault vault, List<String> places) {
        for (String place : places) {
            between.run();
            vault.seal(place, vault.open(place));
        }
        return places.size();
    }

    /** What the vault's own key sealed: what lies straight in the vault, and what was sealed before units had keys. */
    private List<String> withoutUnitKey() throws IOException {
        return below(folder).stream().filter(place -> !Vault.isSealedByUnit(folder.resolve(place))).toList();
    }

    private List<String> below(Path top) throws IOException {
        if (!Files.exists(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).map(folder::relativize)
                    .map(file -> file.toString().replace('\\', '/')).sorted().toList();
        }
    }
}
