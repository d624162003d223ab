package org.covername.console;

import java.util.Arrays;
import java.util.Optional;
import org.covername.intake.DraftState;

/** The files of a candidate that the console shows. */
enum ReviewFile {
    REDACTED("redacted.pdf", "application/pdf", "Redacted report"),
    WORD("redacted.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word copy"),
    LOG("redaction-log.html", "text/html;charset=UTF-8", "Redaction log"),
    READINESS("readiness.json", "application/json", "Readiness");

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

    String fileName() {
        return fileName;
    }

    String type() {
        return type;
    }

    String link(DraftState.Id draft) {
        return "<a href=\"/review/" + draft + "/" + fileName + "\">" + label + "</a>";
    }
}
