package org.covername.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a candidate that the console shows. */
enum ReviewFile {
    REDACTED("redacted.pdf", "application/pdf", "Redacted report (PDF)"),
    WORD("redacted.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word copy"),
    LOG("redaction-log.html", "text/html;charset=UTF-8", "Redaction log"),
    CERTIFICATE("certificate.html", "text/html;charset=UTF-8", "Certificate of the checks"),
    READINESS("readiness.json", "application/json", "Readiness (JSON)");

    /** For a page that carries its own style and asks nobody for anything. */
    static final String STANDALONE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
    /** For a file that the browser itself shows: it is kept to our own pages, and shows itself as it likes. */
    private static final String SHOWN = "frame-ancestors 'self'";

    private final String fileName;
    private final String type;
    private final String label;

    ReviewFile(String fileName, String type, String label) {
        this.fileName = fileName;
        this.type = type;
        this.label = label;
    }

    static Optional<ReviewFile> named(String fileName) {
        return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
    }

    /** Those that a candidate has. */
    static List<Link> in(Path folder) {
        return Arrays.stream(values()).filter(file -> Files.isRegularFile(folder.resolve(file.fileName))).map(file -> new Link(file.fileName, file.label)).toList();
    }

    /** A file with its name for people. */
    record Link(String fileName, String label) {

        public boolean isLog() {
            return fileName.equals(LOG.fileName);
        }

        public boolean isReport() {
            return fileName.equals(REDACTED.fileName);
        }
    }

    String fileName() {
        return fileName;
    }

    String type() {
        return type;
    }

    String policy() {
        return type.startsWith("text/html") ? STANDALONE : SHOWN;
    }
}
