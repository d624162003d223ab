package org.covername.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.DraftFile;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final byte[] REPORT = "the report".getBytes(StandardCharsets.UTF_8);
    private static final String JSON = CertificateJson.of(with("passed"));

    @Test
    void speaksOfTheFileItWasMadeFor() {
        assertThat(CertificateVerification.of(JSON).against(REPORT)).isEmpty();
        assertThat(CertificateVerification.of(JSON).sentence())
                .isEqualTo("The certificate is as it was written on 2024-05-01T10:00:00Z, and speaks of this file: case child-v, draft-1.");
    }

    @Test
    void tellsAnotherFile() {
        assertThat(CertificateVerification.of(JSON).against(new byte[] {1})).containsExactly("The file is not the one that was certified: its SHA-256 is another.");
    }

    @Test
    void tellsAChangeOfAnyMember() {
        for (String changed : List.of(JSON.replace("child-v", "child-w"), JSON.replace("\"person\" : 3", "\"person\" : 2"), JSON.replace("10:00", "11:00"),
                JSON.replace("nothing found", "nothing"), JSON.replaceFirst("\"seal\" : \"..", "\"seal\" : \"zz"))) {
            assertThat(changed).isNotEqualTo(JSON);
            assertThat(CertificateVerification.of(changed).against(REPORT)).containsExactly("The certificate was changed after it was written: its seal is not that of its content.");
        }
    }

    @Test
    void isTheSameInAnotherOrderAndSpacing() {
        String seal = JSON.substring(JSON.indexOf("\"seal\" :"), JSON.lastIndexOf('}')).strip();
        String other = "{" + seal + ", " + JSON.substring(1, JSON.indexOf(",", JSON.indexOf("\"made\""))).replace("\n", " ") + "}";
        assertThat(CertificateVerification.of(other).against(REPORT)).isEmpty();
    }

    @Test
    void tellsAFailedCheckAndAnUnknownVersion() {
        assertThat(CertificateVerification.of(CertificateJson.of(with("failed"))).against(REPORT)).containsExactly("The report did not pass: 1 of its checks failed.");
        assertThat(CertificateVerification.of(JSON.replace("\"version\" : 1", "\"version\" : 9")).against(REPORT)).contains("The certificate is not of version 1, the only one known here.");
        assertThat(CertificateVerification.of("no certificate").against(REPORT)).containsExactly("The certificate cannot be read: it is no JSON.");
        assertThat(CertificateVerification.of("{}").against(REPORT)).hasSize(3);
    }

    @Test
    void refusesAHashThatIsNone() {
        assertThatThrownBy(() -> new Certificate.Of("child-v", "draft-1", "", "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Certificate with(String result) {
        Certificate.Of of = new Certificate.Of("child-v", "draft-1", "a".repeat(64), DraftFile.sha256(REPORT), "b".repeat(64));
        return new Certificate(of, new TreeMap<>(Map.of("person", 3)), List.of(new Certificate.Check("page-text", "The text", result, "nothing found")),
                new TreeMap<>(Map.of("java", "17")), Instant.parse("2024-05-01T10:00:00Z"));
    }
}
