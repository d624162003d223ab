package org.covername.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * A key for each unit that is destroyed as a whole, such as {@code drafts/KEY} or {@code cases/CASE}, itself sealed by the vault's key. They lie apart from what they seal:
 * once a unit's key is gone, no copy of its sealed files can be opened any more, wherever somebody kept one.
 */
record UnitKeys(Path folder, Aead master) {

    /** The unit of a place; none for what lies straight in the vault and is never destroyed. */
    static Optional<String> unit(String place) {
        String[] names = place.split("/");
        return names.length < 2 ? Optional.empty() : Optional.of(names[0] + "/" + names[1]);
    }

    Optional<Aead> find(String unit) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(unit);
        return Files.isRegularFile(file) ? Optional.of(aead(unit, Files.readAllBytes(file))) : Optional.empty();
    }

    /** The unit's key; made where there is none. Of two machines that make one at once the first one's counts. */
    Aead findOrMake(String unit) throws IOException, GeneralSecurityException {
        Optional<Aead> known = find(unit);
        if (known.isPresent()) {
            return known.get();
        }
        Path file = folder.resolve(unit);
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), ".making", "");
        try {
            write(beside, sealed(unit));
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException another) {
            // Another machine was first: its key is read below, and ours was never used.
            return find(unit).orElseThrow(() -> new IOException("The key of " + unit + " came and went", another));
        } finally {
            Files.delete(beside);
        }
        return find(unit).orElseThrow();
    }

    /** Written over before it is removed, as far as a disk lets itself be written over. */
    void destroy(String unit) throws IOException {
        Path file = folder.resolve(unit);
        if (Files.isRegularFile(file)) {
            write(file, new byte[(int) Files.size(file)]);
            Files.delete(file);
        }
    }

    private byte[] sealed(String unit) throws GeneralSecurityException {
        String key = TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        return master.encrypt(key.getBytes(StandardCharsets.UTF_8), name(unit));
    }

    private Aead aead(String unit, byte[] sealed) throws GeneralSecurityException {
        String key = new String(master.decrypt(sealed, name(unit)), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get()).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] name(String unit) {
        return ("key of " + unit).getBytes(StandardCharsets.UTF_8);
    }

    /** On the disk before anything is sealed with it: after a power cut a sealed file without its key would be lost. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
