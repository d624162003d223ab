package org.covername.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.covername.document.DraftFile;
import tools.jackson.core.JacksonException;

/** Tells whether a certificate is as it was written, and whether a PDF is the one that it speaks of. */
public final class CertificateVerification {

    private final List<String> faults = new ArrayList<>();
    private Map<String, Object> certificate = Map.of();

    private CertificateVerification() {
    }

    public static CertificateVerification of(String json) {
        CertificateVerification verification = new CertificateVerification();
        try {
            verification.certificate = CertificateJson.read(json);
            verification.checkItself();
        } catch (JacksonException broken) {
            verification.faults.add("The certificate cannot be read: it is no JSON.");
        }
        return verification;
    }

    private void checkItself() {
        if (!Integer.valueOf(Certificate.VERSION).equals(certificate.get("version"))) {
            faults.add("The certificate is not of version " + Certificate.VERSION + ", the only one known here.");
        }
        if (!CertificateJson.seal(certificate).equals(certificate.get(CertificateJson.SEAL))) {
            faults.add("The certificate was changed after it was written: its seal is not that of its content.");
        }
        long failed = certificate.get("checks") instanceof List<?> checks ? checks.stream().filter(CertificateVerification::failed).count() : 1;
        if (failed > 0) {
            faults.add("The report did not pass: " + failed + " of its checks failed.");
        }
    }

    private static boolean failed(Object check) {
        return !(check instanceof Map<?, ?> map && List.of("passed", "skipped").contains(String.valueOf(map.get("result"))));
    }

    /** What speaks against the certificate and this file, a plain sentence each; empty where nothing does. */
    public List<String> against(byte[] pdf) {
        List<String> found = new ArrayList<>(faults);
        Object told = certificate.get("sha256") instanceof Map<?, ?> hashes ? hashes.get("report") : "";
        if (!certificate.isEmpty() && !DraftFile.sha256(pdf).equals(told)) {
            found.add("The file is not the one that was certified: its SHA-256 is another.");
        }
        return found;
    }

    /** When and of what it was made, for a person to read; only told where nothing speaks against it. */
    public String sentence() {
        return "The certificate is as it was written on " + certificate.get("made") + ", and speaks of this file: case " + certificate.get("case") + ", " + certificate.get("draft") + ".";
    }
}
