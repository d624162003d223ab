package org.covername.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a draft may have, each with its media types and the endings of its files. */
enum DraftType {

    DOCX(List.of("application/vnd.openxmlformats-officedocument.wordprocessingml."), List.of("docx", "docm", "dotx")),
    DOC(List.of("application/msword"), List.of("doc", "dot")),
    ODT(List.of("application/vnd.oasis.opendocument.text"), List.of("odt", "ott")),
    RTF(List.of("application/rtf", "text/rtf"), List.of("rtf")),
    PDF(List.of("application/pdf"), List.of("pdf")),
    HTML(List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml")),
    EML(List.of("message/rfc822"), List.of("eml")),
    MSG(List.of("application/vnd.ms-outlook"), List.of("msg")),
    MARKDOWN(List.of("text/x-web-markdown"), List.of("md", "markdown")),
    TEXT(List.of("text/"), List.of("txt", "text"));

    private final List<String> mediaTypes;
    private final List<String> endings;

    DraftType(List<String> mediaTypes, List<String> endings) {
        this.mediaTypes = mediaTypes;
        this.endings = endings;
    }

    static Optional<DraftType> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaTypes.stream().anyMatch(mediaType::startsWith)).findFirst();
    }

    static Optional<DraftType> ofEnding(String ending) {
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    /** Whether its files are characters only, so that content alone cannot tell it from the others. */
    boolean isPlain() {
        return this == TEXT || this == MARKDOWN || this == HTML || this == EML;
    }
}
