package org.covername.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** A key set that seals: usually one key; two while one is exchanged for the other, of which the newer seals and both open. */
record TinkSealing(KeysetHandle keys, Aead aead) {

    /** In front of what Tink seals stand a 1 and the number of the key. */
    private static final int PREFIX = 5;

    static TinkSealing of(KeysetHandle keys) throws GeneralSecurityException {
        return new TinkSealing(keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    static TinkSealing made() throws GeneralSecurityException {
        return of(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    static TinkSealing read(String json) throws GeneralSecurityException {
        return of(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    static KeysetHandle withNew(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys).addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary()).build();
    }

    static KeysetHandle newestOnly(KeysetHandle keys) throws GeneralSecurityException {
        KeysetHandle.Entry newest = keys.getPrimary();
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(newest.getKey()).withFixedId(newest.getId()).makePrimary()).build();
    }

    int size() {
        return keys.size();
    }

    String text() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    /** Whether the key that seals now sealed this. */
    boolean isByNewest(byte[] sealed) {
        return sealed.length > PREFIX && sealed[0] == 1 && ByteBuffer.wrap(sealed, 1, PREFIX - 1).getInt() == keys.getPrimary().getId();
    }
}
