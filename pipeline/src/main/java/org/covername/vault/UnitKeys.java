package org.covername.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key for each unit that is destroyed as a whole, such as {@code drafts/KEY} or {@code cases/CASE}, itself sealed by the vault's key. They lie apart from what they seal:
 * once a unit's key is gone, no copy of its sealed files can be opened any more, wherever somebody kept one.
 */
record UnitKeys(Path folder, TinkSealing master) {

    /** The unit of a place; none for what lies straight in the vault and is never destroyed. */
    static Optional<String> unit(String place) {
        String[] names = place.split("/");
        return names.length < 2 ? Optional.empty() : Optional.of(names[0] + "/" + names[1]);
    }

    Optional<Aead> find(String unit) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(unit);
        return Files.isRegularFile(file) ? Optional.of(keys(unit, Files.readAllBytes(file)).aead()) : Optional.empty();
    }

    /** All units that have a key. */
    List<String> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).map(file -> file.toString().replace('\\', '/')).filter(name -> !name.contains(WholeFile.MAKING)).sorted().toList();
        }
    }

    /**
     * Begins to exchange a unit's key: from now on a new one seals, and both open. Doing it again changes nothing.
     *
     * @return false when the unit has its new key alone, sealed by the vault's newest
     */
    boolean beginExchange(String unit) throws IOException, GeneralSecurityException {
        byte[] sealed = Files.readAllBytes(folder.resolve(unit));
        TinkSealing keys = keys(unit, sealed);
        if (!master.isByNewest(sealed)) {
            keep(unit, keys.size() > 1 ? keys : TinkSealing.of(TinkSealing.withNew(keys.keys())));
            return true;
        }
        return keys.size() > 1;
    }

    /** Ends it: the former key is gone. */
    void endExchange(String unit) throws IOException, GeneralSecurityException {
        keep(unit, TinkSealing.of(TinkSealing.newestOnly(keys(unit, Files.readAllBytes(folder.resolve(unit))).keys())));
    }

    private void keep(String unit, TinkSealing keys) throws IOException, GeneralSecurityException {
        new WholeFile(folder.resolve(unit)).write(sealed(unit, keys));
    }

    /**
     * The unit's key; made where there is none. Of two machines that make one at once the first one's counts. It has reached the disk before anything is sealed with it:
     * after a power cut a sealed file without its key would be lost.
     */
    Aead findOrMake(String unit) throws IOException, GeneralSecurityException {
        Optional<Aead> known = find(unit);
        if (known.isPresent()) {
            return known.get();
        }
        Path file = folder.resolve(unit);
        Files.createDirectories(file.getParent());
        // Where another machine was first its key is read below, and ours was never used.
        new WholeFile(file).make(sealed(unit, TinkSealing.made()));
        return find(unit).orElseThrow(() -> new IOException("The key of " + unit + " came and went"));
    }

    /** Written over before it is removed, as far as a disk lets itself be written over. */
    void destroy(String unit) throws IOException {
        Path file = folder.resolve(unit);
        if (Files.isRegularFile(file)) {
            WholeFile.overwrite(file, new byte[(int) Files.size(file)]);
            Files.delete(file);
        }
    }

    private byte[] sealed(String unit, TinkSealing keys) throws GeneralSecurityException {
        return master.aead().encrypt(keys.text().getBytes(StandardCharsets.UTF_8), name(unit));
    }

    private TinkSealing keys(String unit, byte[] sealed) throws GeneralSecurityException {
        return TinkSealing.read(new String(master.aead().decrypt(sealed, name(unit)), StandardCharsets.UTF_8));
    }

    private static byte[] name(String unit) {
        return ("key of " + unit).getBytes(StandardCharsets.UTF_8);
    }
}
