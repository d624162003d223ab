package org.covername.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The keys of a vault, each for one purpose: one seals (AES-256-GCM), one turns a name into a mark that tells nothing (HMAC-SHA-256), one signs
 * the head of the audit chain (Ed25519).
 */
record TinkKeys(KeysetHandle sealing, KeysetHandle marking, KeysetHandle signing) {

    static TinkKeys made() throws GeneralSecurityException {
        register();
        return new TinkKeys(made(PredefinedAeadParameters.AES256_GCM), made(PredefinedMacParameters.HMAC_SHA256_256BITTAG),
                made(PredefinedSignatureParameters.ED25519));
    }

    /** Reads what {@link #text} wrote: a key set a line. */
    static TinkKeys read(String text) throws GeneralSecurityException {
        register();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() != 3) {
            throw new GeneralSecurityException("Expected three key sets, found " + lines.size());
        }
        return new TinkKeys(parsed(lines.get(0)), parsed(lines.get(1)), parsed(lines.get(2)));
    }

    String text() throws GeneralSecurityException {
        return written(sealing) + "\n" + written(marking) + "\n" + written(signing) + "\n";
    }

    /** Whether an earlier key still opens what it sealed: its exchange for the newest one has begun. */
    boolean areBeingExchanged() {
        return sealing.size() > 1;
    }

    /** The same with a new key that seals from now on, while the one before still opens. Marks and signatures keep their keys: what they know could not be known again. */
    TinkKeys withNewSealing() throws GeneralSecurityException {
        return new TinkKeys(TinkSealing.withNew(sealing), marking, signing);
    }

    /** The same with the newest key for sealing alone. */
    TinkKeys withNewestSealingOnly() throws GeneralSecurityException {
        return new TinkKeys(TinkSealing.newestOnly(sealing), marking, signing);
    }

    Aead aead() throws GeneralSecurityException {
        return sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    Mac mac() throws GeneralSecurityException {
        return marking.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    PublicKeySign signer() throws GeneralSecurityException {
        return signing.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
    }

    PublicKeyVerify verifier() throws GeneralSecurityException {
        return signing.getPublicKeysetHandle().getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
    }

    /** Of the signing key what may be given away. */
    String publicKey() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(signing.getPublicKeysetHandle()).replace("\n", "");
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        SignatureConfig.register();
    }

    private static KeysetHandle made(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters);
    }

    private static KeysetHandle parsed(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()).replace("\n", "");
    }
}
