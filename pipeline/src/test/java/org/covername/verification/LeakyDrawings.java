package org.covername.verification;

import static org.covername.verification.LeakyPdfs.hazard;
import static org.covername.verification.LeakyPdfs.named;

import java.util.List;
import org.covername.verification.LeakyPdfs.Sample;

/** Names in drawings beside the page's own: forms, patterns, masks, stamps, the glyphs of a font, layers. */
final class LeakyDrawings {

    private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 300 50] ";
    private static final String FONT = "/Resources << /Font << /F1 5 0 R >> >> ";

    private LeakyDrawings() {
    }

    static List<Sample> samples() {
        return List.of(
                named(6, "form-that-the-page-draws", who -> form(RawPdf.page().draw("q 1 0 0 1 50 600 cm /X1 Do Q"), FONT, who)),
                named(6, "form-that-nothing-draws", who -> form(RawPdf.page(), FONT, who)),
                named(6, "form-without-fonts-of-its-own", who -> form(RawPdf.page(), "", who)),
                named(6, "form-within-a-form", LeakyDrawings::nested),
                named(6, "form-drawn-twice", who -> form(RawPdf.page().draw("q 1 0 0 1 50 600 cm /X1 Do Q q 1 0 0 1 50 500 cm /X1 Do Q"), FONT, who)),
                named(7, "tiling-pattern", LeakyDrawings::pattern),
                named(7, "glyph-of-a-drawn-font", LeakyDrawings::glyph),
                named(7, "soft-mask", LeakyDrawings::mask),
                hazard(7, "stamp", LeakyDrawings::stamp),
                hazard(13, "layer-switched-off", LeakyDrawings::layer),
                named(29, "name-of-a-form", who -> form(RawPdf.page().draw("/" + who.replace(" ", "#20") + " Do"), FONT, "Child V", who)));
    }

    private static String text(String who) {
        return "BT /F1 11 Tf 5 10 Td (as " + who + " said) Tj ET";
    }

    private static byte[] form(RawPdf pdf, String resources, String who) {
        return form(pdf, resources, who, "X1");
    }

    /** Four parameters, as a form is known by its name too. */
    private static byte[] form(RawPdf pdf, String resources, String who, String name) {
        int form = pdf.packed(FORM + resources, RawPdf.ascii(text(who)));
        return pdf.resources("/XObject << /" + name.replace(" ", "#20") + " " + form + " 0 R >>").bytes();
    }

    private static byte[] nested(String who) {
        RawPdf pdf = RawPdf.page().draw("q 1 0 0 1 50 600 cm /X1 Do Q");
        int inner = pdf.packed(FORM + FONT, RawPdf.ascii(text(who)));
        int outer = pdf.packed(FORM + "/Resources << /XObject << /X2 " + inner + " 0 R >> >> ", RawPdf.ascii("/X2 Do"));
        return pdf.resources("/XObject << /X1 " + outer + " 0 R >>").bytes();
    }

    private static byte[] pattern(String who) {
        RawPdf pdf = RawPdf.page().draw("/Pattern cs /P1 scn 50 300 200 200 re f");
        int tile = pdf.packed("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 120 40] /XStep 120 /YStep 40 " + FONT, RawPdf.ascii(text(who)));
        return pdf.resources("/Pattern << /P1 " + tile + " 0 R >>").bytes();
    }

    /** A font of which one glyph is a drawing that shows text in another font. */
    private static byte[] glyph(String who) {
        RawPdf pdf = RawPdf.page().draw("BT /F2 12 Tf 50 500 Td (a) Tj ET");
        int drawing = pdf.packed("", RawPdf.ascii("1000 0 d0 BT /F1 1 Tf (" + who + ") Tj ET"));
        int font = pdf.add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [10] /Encoding << /Differences [97 /a] >>"
                + " /CharProcs << /a " + drawing + " 0 R >> /Resources << /Font << /F1 5 0 R >> >> >>");
        return pdf.fonts("/F2 " + font + " 0 R").bytes();
    }

    private static byte[] mask(String who) {
        RawPdf pdf = RawPdf.page().draw("q /G1 gs 0.5 g 50 500 100 30 re f Q");
        int group = pdf.packed(FORM + "/Group << /S /Transparency /CS /DeviceGray >> " + FONT, RawPdf.ascii(text(who)));
        return pdf.resources("/ExtGState << /G1 << /SMask << /S /Luminosity /G " + group + " 0 R >> >> >>").bytes();
    }

    private static byte[] stamp(String who) {
        RawPdf pdf = RawPdf.page();
        int look = pdf.packed(FORM + FONT, RawPdf.ascii(text(who)));
        return pdf.page("/Annots [<< /Type /Annot /Subtype /Stamp /Rect [50 500 350 550] /AP << /N " + look + " 0 R >> >>]").bytes();
    }

    private static byte[] layer(String who) {
        RawPdf pdf = RawPdf.page().draw("/OC /L1 BDC").show("(" + who + ")").draw("EMC");
        int group = pdf.add("<< /Type /OCG /Name (notes on " + who + ") >>");
        return pdf.resources("/Properties << /L1 " + group + " 0 R >>")
                .catalog("/OCProperties << /OCGs [" + group + " 0 R] /D << /OFF [" + group + " 0 R] >> >>").bytes();
    }
}
