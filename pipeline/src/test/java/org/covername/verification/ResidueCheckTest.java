package org.covername.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.document.Surface;
import org.covername.redaction.MarkedDraft;
import org.covername.typeset.PdfTypesetter;
import org.covername.verification.PlainPdf.Hiding;
import org.covername.verification.Residue.Channel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResidueCheckTest {

    @Test
    void looksThroughTextsOfAnotherFileMadeOfTheSameDraft() {
        MarkedDraft draft = MarkedDraft.of("{{PERSON#child|Hope Tandy}} came. Hope is a word here.", Map.of("child", "Child V"));
        ResidueCheck check = ResidueCheck.of(draft.draft(), draft.resolution(), Optional.empty()).expecting(new Surface("Child V came. Hope is a word here. Hope again."));
        assertThat(check.check(List.of(new Surface("Child V came. Hope is a word here."), new Surface("Hope again.")), List.of(new Surface("Custom 1")))).isEmpty();
        assertThat(check.check(List.of(new Surface("Child V, or Hope"), new Surface("Tandy, came.")), List.of()).stream().map(Residue::kind)).contains("person");
        assertThat(check.check(List.of(), List.of(new Surface("tandyhome"))).stream().map(Residue::channel)).containsExactly(Residue.Channel.NAME);
    }

    /** "Chart" is a word of the format in every report that is set anew. */
    @Test
    void takesNoWordOfTheFormatForASurname() {
        MarkedDraft marked = MarkedDraft.of("{{PERSON#mother|Fern Hart}} and {{PERSON#x|Ivo Foote}} came.");
        Draft draft = marked.draft();
        byte[] pdf = new PdfTypesetter().typeset(marked.redacted(), Optional.of(BOARD)).pdf();
        assertThat(ResidueCheck.of(draft, marked.resolution(), Optional.of(BOARD)).check(pdf)).isEmpty();
    }

    private static final String BOARD = "Fenwater Safeguarding Children Partnership";
    private static final CaseFile CASE = new CaseFile("child-v", Optional.of(BOARD),
            List.of(new Subject("child", Role.SUBJECT_CHILD, Optional.of("Child V"), List.of(new Surface("Orla Hope Tandy-Brock"), new Surface("Orla")),
                    Optional.of(LocalDate.of(2015, 3, 14)), Optional.empty())),
            List.of(new Surface("Dr Hope Halloway")), List.of(), Map.of());

    @Nested
    class InAnyPdf {

        @Test
        void findsNothingInACleanFile() throws IOException {
            assertThat(check(PlainPdf.of("Child V hoped that the partnership, led by Dr Hope Halloway, would find hope."))).isEmpty();
        }

        @Test
        void findsANameOnAPageAndTellsThePlaceOnly() throws IOException {
            List<Residue> found = check(PlainPdf.of("On Monday Orla's teacher rang."));
            assertThat(found).contains(new Residue(Channel.PAGE_TEXT, 1, 10, "person", "child"));
            assertThat(found.get(0).sentence()).isEqualTo("Still in the text of page 1, character 10: person (entity child).");
        }

        @Test
        void findsPartsOfANameAndBirthDatesHoweverWritten() throws IOException {
            assertThat(channels(PlainPdf.of("the Tandy house"))).containsOnly(Channel.PAGE_TEXT);
            assertThat(channels(PlainPdf.of("BROCK, O."))).containsOnly(Channel.PAGE_TEXT);
            assertThat(check(PlainPdf.of("born 14/03/15"))).extracting(Residue::kind).containsOnly("date-of-birth");
            assertThat(check(PlainPdf.of("born 14 March 2015"))).extracting(Residue::kind).containsOnly("date-of-birth");
        }

        @Test
        void findsWhatNoPageShows() throws IOException {
            assertThat(channels(hiding(pdf -> pdf.getDocumentInformation().setSubject("Review of Orla")))).containsExactly(Channel.PROPERTIES);
            assertThat(channels(hiding(pdf -> pdf.getDocumentInformation().setCustomMetadataValue("Orla", "x")))).containsExactly(Channel.NAME);
            assertThat(channels(hiding(ResidueCheckTest::metadata))).containsExactly(Channel.METADATA);
            assertThat(channels(hiding(ResidueCheckTest::bookmark))).containsExactly(Channel.BOOKMARKS);
            assertThat(channels(hiding(ResidueCheckTest::alternativeText))).containsExactly(Channel.STRUCTURE);
            assertThat(channels(hiding(ResidueCheckTest::link))).contains(Channel.LINK);
            assertThat(channels(hiding(ResidueCheckTest::comment))).containsExactly(Channel.ANNOTATION);
            assertThat(channels(hiding(ResidueCheckTest::form))).containsExactly(Channel.UNSEEN_CONTENT);
            assertThat(channels(hiding(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("1"))))).containsExactly(Channel.ACTIVE_CONTENT);
        }

        @Test
        void findsAnEarlierRevision() throws IOException {
            byte[] file = PlainPdf.of("Clean");
            ByteArrayOutputStream later = new ByteArrayOutputStream();
            try (PDDocument pdf = Loader.loadPDF(file)) {
                pdf.getDocumentInformation().setModificationDate(Calendar.getInstance());
                pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
                pdf.saveIncremental(later);
            }
            assertThat(channels(later.toByteArray())).containsExactly(Channel.REVISION);
        }

        @Test
        void findsBytesBehindTheEnd() throws IOException {
            byte[] file = PlainPdf.of("Clean");
            byte[] longer = Arrays.copyOf(file, file.length + 4);
            System.arraycopy("tail".getBytes(StandardCharsets.US_ASCII), 0, longer, file.length, 4);
            assertThat(channels(longer)).containsExactly(Channel.FILE_BYTES);
        }

        @Test
        void reportsAFileThatCannotBeRead() {
            assertThat(check(new byte[] {1, 2, 3})).containsExactly(new Residue(Channel.WHOLE_FILE, 0, 0, "unreadable-file", ""));
        }

        private static List<Residue> check(byte[] pdf) {
            return ResidueCheck.of(CASE).check(pdf);
        }

        private static List<Channel> channels(byte[] pdf) {
            return check(pdf).stream().map(Residue::channel).distinct().toList();
        }

        private static byte[] hiding(Hiding hiding) throws IOException {
            return PlainPdf.of("Clean", hiding);
        }
    }

    @Nested
    class InAReport {

        private static final PdfTypesetter TYPESETTER = new PdfTypesetter();
        private static final String DRAFT = """
                # Review of {{PERSON#child|Orla Tandy}}
                ## {{PERSON#child|Orla}} and her {{PERSON#mother|Hope}}
                {{PERSON#mother|Hope Tandy}} (NHS number {{IDNUM#nhs|999 012 3454}}) had hope, said {{KEEP|Dr Hope Halloway}}. Hope is not enough.
                Read [more](https://www.guidance.example/hope).
                """;

        @Test
        void findsNothingWhereEveryNameIsReplaced() {
            MarkedDraft draft = MarkedDraft.of(DRAFT);
            assertThat(check(draft, typeset(draft))).isEmpty();
        }

        @Test
        void findsANameThatTheReportStillSpellsOut() {
            MarkedDraft careless = MarkedDraft.of(DRAFT.replace("{{PERSON#mother|Hope Tandy}}", "Hope Tandy"));
            assertThat(check(MarkedDraft.of(DRAFT), typeset(careless))).extracting(Residue::entity).contains("mother");
        }

        @Test
        void findsAFullNameThatTheDraftLeftUntagged() {
            MarkedDraft forgotten = MarkedDraft.of(DRAFT + "Later Hope Tandy moved.\n");
            assertThat(check(forgotten, typeset(forgotten))).extracting(Residue::kind).containsOnly("person");
        }

        @Test
        void findsANumberWrittenWithoutSpaces() {
            MarkedDraft forgotten = MarkedDraft.of(DRAFT + "File 9990123454.\n");
            assertThat(check(forgotten, typeset(forgotten))).extracting(Residue::kind).containsExactly("id-number");
        }

        private static byte[] typeset(MarkedDraft draft) {
            return TYPESETTER.typeset(draft.redacted(), Optional.of(BOARD)).pdf();
        }

        private static List<Residue> check(MarkedDraft draft, byte[] pdf) {
            return ResidueCheck.of(draft.draft(), draft.resolution(), Optional.of(BOARD)).check(pdf);
        }
    }

    private static void metadata(PDDocument pdf) throws IOException {
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata("<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:title>Orla</dc:title></x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static void bookmark(PDDocument pdf) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("About Orla");
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void alternativeText(PDDocument pdf) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement figure = new PDStructureElement("Figure", root);
        figure.setAlternateDescription("Orla at school");
        root.appendKid(figure);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static void link(PDDocument pdf) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10));
        PDActionURI action = new PDActionURI();
        action.setURI("https://news.example/orlahope%54andy");
        link.setAction(action);
        add(pdf, link);
    }

    private static void comment(PDDocument pdf) {
        PDAnnotationText comment = new PDAnnotationText();
        comment.setRectangle(new PDRectangle(10, 10));
        comment.setContents("Is it Orla?");
        add(pdf, comment);
    }

    private static void add(PDDocument pdf, PDAnnotation annotation) {
        try {
            pdf.getPage(0).getAnnotations().add(annotation);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A form that stands among the resources and is never drawn. */
    private static void form(PDDocument pdf) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        PDPage page = pdf.getPage(0);
        COSName font = form.getResources().add(new PDType1Font(FontName.HELVETICA));
        try (var out = form.getStream().createOutputStream()) {
            out.write(("BT /" + font.getName() + " 11 Tf (Orla) Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        page.getResources().add(form);
    }

}
