package org.covername.layout;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.covername.drawing.PdfLayers;

/**
 * Writes what a page draws once more, operator by operator, as far as each is known to be safe: all operators of ISO 32000-1, Annex A, are named below, and
 * what is not named is not written. Forms become part of the page. Text follows the plan of the page, pictures what was judged of each.
 */
final class PdfPageRewriter extends PdfWalk {

    private static final Set<String> LINES = Set.of(OperatorName.SET_LINE_WIDTH, OperatorName.SET_LINE_CAPSTYLE, OperatorName.SET_LINE_JOINSTYLE,
            OperatorName.SET_LINE_MITERLIMIT, OperatorName.SET_LINE_DASHPATTERN, OperatorName.SET_FLATNESS, OperatorName.CONCAT);
    private static final Set<String> PATHS = Set.of(OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.CURVE_TO, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
            OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, OperatorName.CLOSE_PATH, OperatorName.APPEND_RECT, OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD);
    private static final Set<String> PAINTS = Set.of(OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE, OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD, OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE, OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE);
    private static final Set<String> COLOURS = Set.of(OperatorName.STROKING_COLOR_GRAY, OperatorName.NON_STROKING_GRAY, OperatorName.STROKING_COLOR_RGB,
            OperatorName.NON_STROKING_RGB, OperatorName.STROKING_COLOR_CMYK, OperatorName.NON_STROKING_CMYK);
    private static final Set<String> OWN_COLOURS = Set.of(OperatorName.STROKING_COLOR, OperatorName.NON_STROKING_COLOR, OperatorName.STROKING_COLOR_N,
            OperatorName.NON_STROKING_COLOR_N);
    private static final Set<String> TEXT_STATE = Set.of(OperatorName.SET_CHAR_SPACING, OperatorName.SET_WORD_SPACING, OperatorName.SET_TEXT_HORIZONTAL_SCALING,
            OperatorName.SET_TEXT_LEADING, OperatorName.SET_TEXT_RENDERINGMODE, OperatorName.SET_TEXT_RISE, OperatorName.MOVE_TEXT, OperatorName.MOVE_TEXT_SET_LEADING,
            OperatorName.SET_MATRIX, OperatorName.NEXT_LINE);

    private final PagePlan plan;
    private final PdfFontCopies fonts;
    private final PdfReportPictures pictures;
    private final Workshop workshop;
    private final PdfRunWriter runs;
    private final PdfDropped dropped;
    private final PdfHiddenLayers layers;
    private final PageClock clock;
    private final Deque<Integer> saves = new ArrayDeque<>();
    /** What the operator at hand draws, and how much of it each of its strings. */
    private final List<PdfShow.Element> characters = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private PdfContent content;
    private PdfPageGraphics graphics;
    private PdfTextObject text;
    private UnsafePageException unsafe;
    /** Whether an operator is understood as several others, such as TD as TL and Td: those are not written beside it. */
    private boolean within;
    private int drawn;

    /** What the pages of a report share. */
    record Workshop(PdfFontCopies fonts, PdfReportPictures pictures, PdfGraphicsCopies graphics, PdfLayers layers, PdfDropped dropped) {
    }

    PdfPageRewriter(PagePlan plan, PdfRunWriter runs, Workshop workshop) {
        super(plan.source().page());
        this.drawn = plan.source().first();
        this.plan = plan;
        this.fonts = workshop.fonts();
        this.pictures = workshop.pictures();
        this.workshop = workshop;
        this.runs = runs;
        this.layers = new PdfHiddenLayers(workshop.layers());
        this.dropped = workshop.dropped();
        this.clock = plan.clock();
    }

    /** Writes the page's content. */
    void write(PdfContent into) throws IOException, UnsafePageException {
        content = into;
        graphics = new PdfPageGraphics(this, workshop, content);
        content.write(OperatorName.SAVE);
        saves.push(0);
        processPage(plan.source().page());
        if (unsafe != null) {
            throw unsafe;
        }
        closeText();
        content.mark(PdfMarks.NONE);
        for (int open = saves.pop(); open >= 0; open--) {
            content.write(OperatorName.RESTORE);
        }
        List<Integer> left = new ArrayList<>(plan.starts().keySet());
        for (int number : left) {
            if (!plan.starts().get(number).isEmpty()) {
                runs.write(plan.starts().get(number), plan.owner(number), new Matrix(), content);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (unsafe != null) {
            return;
        } else if (within) {
            super.processOperator(operator, operands);
            return;
        }
        try {
            clock.check();
            take(operator, operands);
        } catch (UnsafePageException found) {
            unsafe = found;
        } catch (ClassCastException | IndexOutOfBoundsException | NullPointerException damaged) {
            unsafe = new UnsafePageException("A page of the draft is damaged");
        }
    }

    private void take(Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        String name = operator.getName();
        switch (name) {
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> show(operator, operands, operands.get(0));
            case OperatorName.SHOW_TEXT_LINE -> {
                take(Operator.getOperator(OperatorName.NEXT_LINE), List.of());
                take(Operator.getOperator(OperatorName.SHOW_TEXT), List.of(operands.get(0)));
            }
            case OperatorName.SHOW_TEXT_LINE_AND_SPACE -> {
                take(Operator.getOperator(OperatorName.SET_WORD_SPACING), List.of(operands.get(0)));
                take(Operator.getOperator(OperatorName.SET_CHAR_SPACING), List.of(operands.get(1)));
                take(Operator.getOperator(OperatorName.SHOW_TEXT_LINE), List.of(operands.get(2)));
            }
            case OperatorName.DRAW_OBJECT -> draw(operator, operands);
            default -> {
                write(operator, operands);
                within = true;
                super.processOperator(operator, operands);
                within = false;
            }
        }
    }

    /** Writes an operator that shows no text and draws no form. */
    private void write(Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        String name = operator.getName();
        if (PATHS.contains(name)) {
            content.mark(text == null ? PdfMarks.ARTIFACT : PdfMarks.NONE);
            numbers(name, operands);
        } else if (PAINTS.contains(name)) {
            numbers(layers.hidden() ? OperatorName.ENDPATH : name, operands);
        } else if (name.equals(OperatorName.ENDPATH) || LINES.contains(name) || COLOURS.contains(name) || TEXT_STATE.contains(name)) {
            numbers(name, operands);
        } else {
            writeNamed(name, operator, operands);
        }
    }

    private void writeNamed(String name, Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        switch (name) {
            case OperatorName.SAVE -> save();
            case OperatorName.RESTORE -> restore();
            case OperatorName.BEGIN_TEXT -> text = new PdfTextObject(plan, fonts, getGraphicsState());
            case OperatorName.END_TEXT -> closeText();
            case OperatorName.SET_FONT_AND_SIZE -> font(operands);
            case OperatorName.STROKING_COLORSPACE, OperatorName.NON_STROKING_COLORSPACE -> add(name, List.of(graphics.colourSpace((COSName) operands.get(0))));
            case OperatorName.SET_GRAPHICS_STATE_PARAMS -> add(name, List.of(graphics.state((COSName) operands.get(0))));
            case OperatorName.SHADING_FILL -> shading((COSName) operands.get(0));
            case OperatorName.BEGIN_INLINE_IMAGE -> leaveOut();
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> layers.begin(operands, getResources());
            case OperatorName.END_MARKED_CONTENT -> layers.end();
            default -> {
                if (OWN_COLOURS.contains(name)) {
                    colour(name, operands);
                }
            }
        }
    }

    /** Within a text the operator waits for the end of the text. */
    private void add(String name, List<COSBase> operands) throws IOException {
        if (text != null) {
            text.add(name, operands);
        } else {
            content.write(name, operands);
        }
    }

    private void numbers(String name, List<COSBase> operands) throws IOException, UnsafePageException {
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber) && !(operand instanceof COSArray array && array.toList().stream().allMatch(COSNumber.class::isInstance))) {
                throw new UnsafePageException("A page of the draft is damaged");
            }
        }
        add(name, operands);
    }

    private void save() throws IOException {
        add(OperatorName.SAVE, List.of());
        saves.push(saves.pop() + 1);
    }

    private void restore() throws IOException {
        int open = saves.pop();
        if (open > 0) {
            add(OperatorName.RESTORE, List.of());
        }
        saves.push(Math.max(0, open - 1));
    }

    private void font(List<COSBase> operands) throws IOException, UnsafePageException {
        PDFont font = getResources().getFont((COSName) operands.get(0));
        if (font == null || !(operands.get(1) instanceof COSNumber)) {
            throw new UnsafePageException("A page of the draft shows text in a font that it lacks");
        }
        add(OperatorName.SET_FONT_AND_SIZE, List.of(content.name(COSName.FONT, fonts.of(font).dictionary()), operands.get(1)));
    }

    private void colour(String name, List<COSBase> operands) throws IOException, UnsafePageException {
        if (!operands.isEmpty() && operands.get(operands.size() - 1) instanceof COSName) {
            add(name, graphics.pattern(operands));
        } else {
            numbers(name, operands);
        }
    }

    private void shading(COSName name) throws IOException, UnsafePageException {
        if (!layers.hidden()) {
            content.mark(PdfMarks.ARTIFACT);
            content.write(OperatorName.SHADING_FILL, graphics.shading(name));
        }
    }

    private void closeText() throws IOException, UnsafePageException {
        if (text != null) {
            PdfTextObject ended = text;
            text = null;
            ended.write(content, runs, clock);
        }
    }

    private void show(Operator operator, List<COSBase> operands, COSBase shown) throws IOException, UnsafePageException {
        PDTextState state = getGraphicsState().getTextState();
        if (text == null || state.getFont() == null || graphics.mayBeMissing() || !(shown instanceof COSString || shown instanceof COSArray)) {
            throw UnsafePageException.unusual();
        }
        characters.clear();
        ends.clear();
        super.processOperator(operator, operands);
        float wordSpace = state.getFontSize() == 0 ? 0 : state.getWordSpacing() * 1000 / state.getFontSize();
        text.add(PdfShow.of(state.getFont(), shown, characters, ends), wordSpace);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        super.showText(string);
        ends.add(characters.size());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        characters.add(new PdfShow.Element(drawn++, code, 0, getTextMatrix().clone()));
    }

    private void draw(Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        var object = getResources().getXObject((COSName) operands.get(0));
        if (object instanceof PDFormXObject form) {
            form(form, operator, operands);
        } else if (object instanceof PDImageXObject image) {
            picture(image);
            super.processOperator(operator, operands);
        }
    }

    /**
     * A form becomes part of the page: its matrix, its box as a clip, its content. One that is see-through as a whole would look otherwise: it stays what it is
     * if it has no text, else it refuses the page.
     */
    private void form(PDFormXObject form, Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        boolean group = form instanceof PDTransparencyGroup;
        if (text == null && group && graphics.mixed() && isDrawnWhole(form)) {
            return;
        }
        if (text != null || group && graphics.seeThrough()) {
            throw new UnsafePageException("A page of the draft draws a group of things that is see-through as a whole");
        }
        content.mark(PdfMarks.NONE);
        content.write(OperatorName.SAVE);
        Matrix matrix = form.getMatrix();
        content.numbers(OperatorName.CONCAT, matrix.getScaleX(), matrix.getShearY(), matrix.getShearX(), matrix.getScaleY(), matrix.getTranslateX(), matrix.getTranslateY());
        if (form.getBBox() != null) {
            content.numbers(OperatorName.APPEND_RECT, form.getBBox().getLowerLeftX(), form.getBBox().getLowerLeftY(), form.getBBox().getWidth(), form.getBBox().getHeight());
            content.write(OperatorName.CLIP_NON_ZERO);
            content.write(OperatorName.ENDPATH);
        }
        layers.beginForm(form.getCOSObject());
        saves.push(0);
        super.processOperator(operator, operands);
        closeText();
        content.mark(PdfMarks.NONE);
        for (int open = saves.pop(); open >= 0; open--) {
            content.write(OperatorName.RESTORE);
        }
        layers.end();
    }

    private boolean isDrawnWhole(PDFormXObject form) throws IOException {
        if (layers.hidden()) {
            return false;
        }
        try {
            COSName group = graphics.group(form);
            content.mark(PdfMarks.ARTIFACT);
            content.write(OperatorName.DRAW_OBJECT, group);
            return true;
        } catch (UnsafePageException hasText) {
            return false;
        }
    }

    private void picture(PDImageXObject image) throws IOException {
        Optional<COSStream> shown = layers.hidden() ? Optional.empty() : pictures.shown(image);
        if (shown.isEmpty()) {
            leaveOut();
        } else {
            content.mark(pictures.owner(image, plan.source().drawn().number()));
            content.write(OperatorName.DRAW_OBJECT, content.name(COSName.XOBJECT, shown.get()));
        }
    }

    /** In the place of a picture that is left out stands a grey area. */
    private void leaveOut() throws IOException {
        dropped.add("picture");
        if (!layers.hidden()) {
            content.mark(PdfMarks.ARTIFACT);
            content.write(OperatorName.SAVE);
            content.numbers(OperatorName.NON_STROKING_GRAY, 0.92f);
            content.numbers(OperatorName.APPEND_RECT, 0, 0, 1, 1);
            content.write(OperatorName.FILL_NON_ZERO);
            content.write(OperatorName.RESTORE);
        }
    }
}
