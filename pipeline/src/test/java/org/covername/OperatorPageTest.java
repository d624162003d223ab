package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages for those who keep the machine say what the code says. */
class OperatorPageTest {

    private static final Path SOURCES = Path.of("src/main/java/org/covername");
    private static final Pattern MESSAGE = Pattern.compile("new (?:VaultRefused|RolesRefused|BackupRefused|UnreadableDraft)Exception\\(|LOG\\.(?:warn|error)\\(|\\breject\\(|\\brefuse\\(file,"
            + "|Optional\\.of\\((?=\"The file)|\\bNO_[A-Z]+\\((?=\")|NOT_OPENED = |Unreadable\\.\\w+\\((?=\")");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    /** A piece of a message that is shorter tells nothing. */
    private static final int TELLING = 10;

    @Test
    void tellsOfEveryMessageToAnOperator() throws IOException {
        String page = Files.readString(Path.of("docs/when-something-goes-wrong.md")).replaceAll("\\s+", " ");
        List<String> pieces = new ArrayList<>();
        for (Path source : below(SOURCES)) {
            pieces.addAll(pieces(Files.readString(source)));
        }
        assertThat(pieces).as("the pattern finds the messages").hasSizeGreaterThan(50);
        assertThat(pieces).allSatisfy(piece -> assertThat(page).contains(piece));
    }

    @Test
    void namesNoTestThatDoesNotExist() throws IOException {
        Matcher row = NAMED_TEST.matcher(Files.readString(Path.of("docs/asvs.md")));
        List<Path> tests = below(Path.of("src/test/java/org/covername"));
        int rows = 0;
        while (row.find()) {
            rows++;
            Path test = tests.stream().filter(file -> file.endsWith(row.group(1) + ".java")).findFirst().orElseThrow(() -> new AssertionError("no test class " + row.group(1)));
            assertThat(Files.readString(test)).as(test.toString()).containsPattern("\\b" + row.group(2) + "\\(");
        }
        assertThat(rows).isPositive();
    }

    private static List<String> pieces(String source) {
        List<String> pieces = new ArrayList<>();
        Matcher message = MESSAGE.matcher(source);
        while (message.find()) {
            Matcher literal = LITERAL.matcher(source.substring(message.end(), endOfStatement(source, message.end())));
            while (literal.find()) {
                Stream.of(literal.group(1).replace("\\n", " ").split("\\{}")).map(String::strip).filter(piece -> piece.length() >= TELLING).forEach(pieces::add);
            }
        }
        return pieces;
    }

    private static int endOfStatement(String source, int from) {
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char sign = source.charAt(i);
            quoted ^= sign == '"' && source.charAt(i - 1) != '\\';
            if (!quoted && (sign == ';' || sign == '{')) {
                return i;
            }
        }
        return source.length();
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
