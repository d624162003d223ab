package org.covername.verification;

import static org.covername.verification.LeakyPdfs.hazard;
import static org.covername.verification.LeakyPdfs.named;

import java.util.List;
import org.covername.verification.LeakyPdfs.Sample;

/** Names in the objects around the pages: structure, comments, forms, links, bookmarks, properties and private notes. */
final class LeakyObjects {

    private LeakyObjects() {
    }

    static List<Sample> samples() {
        return List.of(
                named(15, "alternative-text-of-a-figure", who -> structure("/Alt (" + who + " at school)")),
                named(15, "title-and-id-of-an-element", who -> structure("/T (" + who + ") /ID (" + who + "-1)")),
                named(15, "replacement-text-of-an-element", who -> structure("/ActualText (" + who + ")")),
                hazard(16, "comment", who -> annotation("/Subtype /Text /Contents (Is it " + who + "?) /T (A. Clerk)")),
                hazard(16, "author-of-a-highlight", who -> annotation("/Subtype /Highlight /T (" + who + ") /Subj (mark) /QuadPoints [0 0 1 0 0 1 1 1]")),
                hazard(16, "redaction-that-was-never-applied", who -> annotation("/Subtype /Redact /OverlayText (" + who + ")")),
                named(16, "description-of-a-link", who -> annotation("/Subtype /Link /Contents (about " + who + ") /A << /S /URI /URI (https://www.guidance.example/) >>")),
                hazard(17, "field-of-a-form", who -> field("/FT /Tx /T (name) /V (" + who + ") /TU (name)")),
                hazard(17, "xfa-form", LeakyObjects::xfa),
                named(18, "address-of-a-link", who -> annotation("/Subtype /Link /A << /S /URI /URI (https://www.news.example/" + encoded(who) + ") >>")),
                hazard(18, "link-to-a-file", who -> annotation("/Subtype /Link /A << /S /GoToR /F (S:/cases/" + who + "/notes.pdf) /D [0 /Fit] >>")),
                named(19, "bookmark", LeakyObjects::bookmark),
                named(19, "named-destination", who -> RawPdf.page().catalog("/Names << /Dests << /Names [(" + who + ") [3 0 R /Fit]] >> >>").bytes()),
                named(19, "old-named-destination", who -> RawPdf.page().catalog("/Dests << /" + who.replace(" ", "#20") + " [3 0 R /Fit] >>").bytes()),
                named(19, "label-of-a-page", who -> RawPdf.page().catalog("/PageLabels << /Nums [0 << /P (" + who + " ) >>] >>").bytes()),
                named(19, "article-thread", who -> RawPdf.page().catalog("/Threads [<< /I << /Title (" + who + ") >> >>]").bytes()),
                named(20, "property", who -> RawPdf.page().trailer("/Info << /Subject (Review of " + who + ") >>").bytes()),
                named(20, "name-of-a-property", who -> RawPdf.page().trailer("/Info << /" + who.replace(" ", "#20") + " (x) >>").bytes()),
                named(20, "metadata", who -> metadata("<rdf:li>" + who + "</rdf:li>")),
                named(20, "attribute-in-metadata", who -> metadata("<rdf:Description pdf:Keywords=\"" + who + "\"/>")),
                named(20, "comment-in-metadata", who -> metadata("<!-- " + who + " -->")),
                hazard(21, "private-notes-of-a-program", who -> RawPdf.page().page("/PieceInfo << /Editor << /Private (" + who + ") >> >>").bytes()),
                hazard(23, "attached-file", LeakyObjects::attachment),
                hazard(24, "script", who -> RawPdf.page().catalog("/OpenAction << /S /JavaScript /JS (app.alert\\('" + who + "'\\)) >>").bytes()),
                hazard(24, "script-among-the-names", who -> RawPdf.page().catalog("/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (" + who + ") >>] >> >>").bytes()),
                named(29, "name-of-a-font", who -> RawPdf.page().fonts("/" + who.replace(" ", "#20") + " 5 0 R").bytes()));
    }

    private static String encoded(String who) {
        return who.substring(0, 3) + "%" + Integer.toHexString(who.charAt(3)) + who.substring(4).replace(" ", "%20");
    }

    private static byte[] structure(String entries) {
        RawPdf pdf = RawPdf.page();
        int root = pdf.next();
        pdf.add("<< /Type /StructTreeRoot /K [" + (root + 1) + " 0 R] >>");
        pdf.add("<< /Type /StructElem /S /Figure /P " + root + " 0 R " + entries + " >>");
        return pdf.catalog("/StructTreeRoot " + root + " 0 R /MarkInfo << /Marked true >>").bytes();
    }

    private static byte[] annotation(String entries) {
        return RawPdf.page().page("/Annots [<< /Type /Annot /Rect [50 500 90 520] " + entries + " >>]").bytes();
    }

    private static byte[] field(String entries) {
        RawPdf pdf = RawPdf.page();
        int field = pdf.add("<< " + entries + " /Type /Annot /Subtype /Widget /Rect [50 500 150 520] /P 3 0 R >>");
        return pdf.page("/Annots [" + field + " 0 R]").catalog("/AcroForm << /Fields [" + field + " 0 R] >>").bytes();
    }

    private static byte[] xfa(String who) {
        RawPdf pdf = RawPdf.page();
        int packet = pdf.packed("", RawPdf.ascii("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><name>" + who + "</name></xdp:xdp>"));
        return pdf.catalog("/AcroForm << /Fields [] /XFA " + packet + " 0 R >>").bytes();
    }

    private static byte[] bookmark(String who) {
        RawPdf pdf = RawPdf.page();
        int outlines = pdf.next();
        pdf.add("<< /Type /Outlines /First " + (outlines + 1) + " 0 R /Last " + (outlines + 1) + " 0 R /Count 1 >>");
        pdf.add("<< /Title (About " + who + ") /Parent " + outlines + " 0 R /Dest [3 0 R /Fit] >>");
        return pdf.catalog("/Outlines " + outlines + " 0 R").bytes();
    }

    private static byte[] metadata(String part) {
        RawPdf pdf = RawPdf.page();
        int packet = pdf.stream("/Type /Metadata /Subtype /XML", "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>" + part
                + "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>");
        return pdf.catalog("/Metadata " + packet + " 0 R").bytes();
    }

    private static byte[] attachment(String who) {
        RawPdf pdf = RawPdf.page();
        int file = pdf.packed("/Type /EmbeddedFile", RawPdf.ascii("minutes of a meeting about " + who));
        int specification = pdf.add("<< /Type /Filespec /F (minutes.txt) /EF << /F " + file + " 0 R >> >>");
        return pdf.catalog("/Names << /EmbeddedFiles << /Names [(minutes.txt) " + specification + " 0 R] >> >>").bytes();
    }
}
