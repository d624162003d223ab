package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.intake.JdbcDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as one JSON object a line: for a program that gathers logs, which keeps what it is told. */
class StructuredLogTest {

    /** What SLF4J says before there is a log. */
    private static final String BEFORE_THE_LOG = "SLF4J(W)";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername("--covername.log=json");

    @Test
    void isJsonInEachLineAndSaysNothingOfADraft() {
        COVERNAME.drop("Rosalind Thackwray/review of Rosalind.docx", DraftFiles.docx("Rosalind Thackwray was seen twice.", "Nobody asked why."));
        COVERNAME.drop("Rosalind Thackwray/Thackwray locked.docx", DraftFiles.encryptedDocx("Rosalind was seen."));
        COVERNAME.await("one to be received and one to be given back", () -> COVERNAME.bean(JdbcDrafts.class).all().size() == 2 && COVERNAME.printed().contains("cannot be read"));
        LoggerFactory.getLogger(StructuredLogTest.class).error("A step failed", new IllegalStateException("near \"Rosalind\"", new IllegalArgumentException("Thackwray\n2")));
        LoggerFactory.getLogger("org.apache.camel.component.seda.SedaConsumer").warn("Error processing exchange. Exchange[A-1]. Caused by: [java.io.IOException - no Rosalind\nThackwray]");

        List<JsonNode> lines = COVERNAME.printed().lines().filter(line -> !line.isBlank() && !line.startsWith(BEFORE_THE_LOG)).map(line -> (JsonNode) MAPPER.readTree(line)).toList();
        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line.path("@timestamp").asString("")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(line.path("log.level").asString("")).isIn("INFO", "WARN", "ERROR");
            assertThat(line.path("service.name").asString("")).isEqualTo("covername");
            assertThat(line.path("message").asString("")).isNotBlank();
        });
        assertThat(lines.get(lines.size() - 1).path("message").asString("")).isEqualTo("Error processing exchange. Exchange[A-1]. Caused by: [java.io.IOException]");
        JsonNode failure = lines.get(lines.size() - 2);
        assertThat(failure.path("error.type").asString("")).isEqualTo("java.lang.IllegalStateException");
        assertThat(failure.path("error.stack_trace").asString("")).contains("at org.covername.StructuredLogTest", "java.lang.IllegalArgumentException");
        assertThat(COVERNAME.printed()).doesNotContainIgnoringCase("Rosalind", "Thackwray");
    }
}
