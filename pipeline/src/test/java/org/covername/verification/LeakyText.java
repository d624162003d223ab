package org.covername.verification;

import static org.covername.verification.LeakyPdfs.hazard;
import static org.covername.verification.LeakyPdfs.named;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.covername.verification.LeakyPdfs.Sample;

/** Names in the text of a page: written, spelled, split and hidden in every way that page text can be. */
final class LeakyText {

    private LeakyText() {
    }

    static List<Sample> samples() {
        return List.of(
                named(1, "plain-text", who -> RawPdf.page().show("(The home of " + who + " was cold.)").bytes()),
                hazard(1, "text-under-a-black-box", who -> RawPdf.page().show("(" + who + ")").draw("0 g 48 646 90 14 re f").bytes()),
                hazard(1, "text-under-a-thick-line", who -> RawPdf.page().show("(" + who + ")").draw("0 G 12 w 48 653 m 140 653 l S").bytes()),
                hazard(1, "black-text-on-a-black-box", who -> RawPdf.page().draw("0 g 48 646 90 14 re f").show("(" + who + ")").bytes()),
                named(2, "hexadecimal-string", who -> RawPdf.page().show("<" + HexFormat.of().formatHex(RawPdf.ascii("of " + who)) + ">").bytes()),
                named(2, "octal-string", who -> RawPdf.page().show("(" + octal(who) + ")").bytes()),
                named(3, "kerned-letters", who -> RawPdf.page().draw("BT /F1 11 Tf 50 650 Td [" + who.chars().mapToObj(c -> "(" + (char) c + ") 12")
                        .collect(Collectors.joining(" ")) + "] TJ ET").bytes()),
                named(3, "one-letter-a-move", who -> RawPdf.page().draw("BT /F1 11 Tf 50 650 Td " + who.chars().mapToObj(c -> "(" + (char) c + ") Tj "
                        + (c == ' ' ? "3" : "6") + " 0 Td").collect(Collectors.joining(" ")) + " ET").bytes()),
                named(3, "letter-spacing", who -> RawPdf.page().draw("BT /F1 11 Tf 3 Tc 50 650 Td (" + who + ") Tj ET").bytes()),
                named(4, "name-in-a-justified-line", who -> RawPdf.page().draw("BT /F1 11 Tf 2.5 Tw 50 650 Td (They met " + who
                        + " at the door) Tj 0 -14 Td (and went home.) Tj ET").bytes()),
                named(5, "name-over-a-line-end", who -> RawPdf.page().draw("BT /F1 11 Tf 50 650 Td (They met " + who.substring(0, 5) + "-) Tj 0 -14 Td ("
                        + who.substring(5).strip().toLowerCase()
                        + " at the door.) Tj ET").bytes()),
                hazard(12, "text-that-no-pen-draws", who -> RawPdf.page().draw("BT /F1 11 Tf 3 Tr 50 650 Td (" + who + ") Tj ET").bytes()),
                hazard(12, "white-text", who -> RawPdf.page().draw("1 g").show("(" + who + ")").bytes()),
                hazard(12, "text-without-opacity", who -> RawPdf.page().resources("/ExtGState << /G1 << /ca 0 >> >>").draw("/G1 gs").show("(" + who + ")").bytes()),
                hazard(12, "tiny-text", who -> RawPdf.page().draw("BT /F1 0.1 Tf 50 650 Td (" + who + ") Tj ET").bytes()),
                hazard(12, "text-off-the-page", who -> RawPdf.page().draw("BT /F1 11 Tf 900 650 Td (" + who + ") Tj ET").bytes()),
                hazard(12, "text-outside-the-crop-box", who -> RawPdf.page().page("/CropBox [0 660 612 792]").show("(" + who + ")").bytes()),
                hazard(12, "text-clipped-away", who -> RawPdf.page().draw("q 300 300 10 10 re W n").show("(" + who + ")").draw("Q").bytes()),
                named(14, "replacement-text", who -> RawPdf.page().draw("/Span << /ActualText (" + who + ") >> BDC").show("(Child V)").draw("EMC").bytes()),
                named(14, "replacement-text-in-utf-16", who -> RawPdf.page().draw("/Span << /ActualText <FEFF"
                        + HexFormat.of().formatHex(who.getBytes(StandardCharsets.UTF_16BE)) + "> >> BDC").show("(Child V)")
                        .draw("EMC").bytes()),
                named(14, "alternative-text-of-a-stretch", who -> RawPdf.page().draw("/Span << /Alt (A drawing by " + who + ") /E (" + who + ") >> BDC")
                        .show("(Child V)").draw("EMC").bytes()),
                named(14, "replacement-text-among-properties", who -> RawPdf.page().resources("/Properties << /P1 << /ActualText (" + who + ") >> >>")
                        .draw("/Span /P1 BDC").show("(Child V)").draw("EMC").bytes()),
                named(26, "comment-in-the-drawing", who -> RawPdf.page().draw("% drawn for " + who).bytes()),
                named(29, "tag-of-a-stretch", who -> RawPdf.page().draw("/" + who.replace(" ", "#20") + " BMC").show("(Child V)").draw("EMC").bytes()),
                named(32, "soft-hyphen-within", who -> RawPdf.page().show("(" + who.substring(0, 4) + "\\255" + who.substring(4) + ")").bytes()),
                named(32, "turned-text", who -> RawPdf.page().draw("BT /F1 11 Tf 0 1 -1 0 300 300 Tm (" + who + ") Tj ET").bytes()),
                named(32, "last-letters-drawn-first", who -> RawPdf.page().draw("BT /F1 11 Tf 1 0 0 1 80 650 Tm (" + who.substring(5) + ") Tj 1 0 0 1 "
                        + (who.startsWith("St") ? "52.6" : "52.3") + " 650 Tm (" + who.substring(0, 5) + ") Tj ET").bytes()));
    }

    private static String octal(String text) {
        return text.chars().mapToObj(character -> "\\%03o".formatted(character)).collect(Collectors.joining());
    }
}
