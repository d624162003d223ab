package org.covername.layout;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * The operators from BT to ET, kept until the last is known: where nothing of it goes, they are written as they are; else each rest is placed by itself, and
 * what takes the place of the gone is written where they were drawn, so that a page tells its text in the order of the draft.
 */
final class PdfTextObject {

    private static final Set<String> PLACES = Set.of(OperatorName.MOVE_TEXT, OperatorName.MOVE_TEXT_SET_LEADING, OperatorName.SET_MATRIX, OperatorName.NEXT_LINE);

    /** An operator as it is, or something shown. */
    private record Step(String operator, List<COSBase> operands, PdfShow show, float wordSpace) {
    }

    private final PagePlan plan;
    private final PdfFontCopies fonts;
    private final PDGraphicsState state;
    private final List<Step> steps = new ArrayList<>();
    private boolean changed;

    /** @param state of the graphics when the text begins */
    PdfTextObject(PagePlan plan, PdfFontCopies fonts, PDGraphicsState state) {
        this.plan = plan;
        this.fonts = fonts;
        this.state = state;
    }

    void add(String operator, List<COSBase> operands) {
        steps.add(new Step(operator, List.copyOf(operands), null, 0));
    }

    /** @param wordSpace that the state adds to a space of one byte, in thousandths of an em */
    void add(PdfShow show, float wordSpace) {
        steps.add(new Step("", List.of(), show, wordSpace));
        changed |= show.elements().stream().anyMatch(element -> !element.move() && plan.goes(element.number()));
    }

    void write(PdfContent content, PdfRunWriter runs, PageClock clock) throws IOException, UnsafePageException {
        content.mark(PdfMarks.NONE);
        content.write(OperatorName.BEGIN_TEXT);
        for (Step step : steps) {
            clock.check();
            if (step.show() != null) {
                show(step, content, runs);
            } else if (!changed || !PLACES.contains(step.operator())) {
                content.write(step.operator(), step.operands());
            }
        }
        content.mark(PdfMarks.NONE);
        content.write(OperatorName.END_TEXT);
    }

    private void show(Step step, PdfContent content, PdfRunWriter runs) throws IOException, UnsafePageException {
        List<PdfShow.Element> part = new ArrayList<>();
        int owner = PdfMarks.NONE;
        for (PdfShow.Element element : step.show().elements()) {
            boolean goes = !element.move() && plan.goes(element.number());
            boolean other = !element.move() && plan.owner(element.number()) != owner;
            if (goes || other) {
                flush(part, owner, step, content);
            }
            if (goes) {
                start(element.number(), content, runs);
            } else {
                owner = element.move() ? owner : plan.owner(element.number());
                part.add(element);
            }
        }
        flush(part, owner, step, content);
    }

    private void flush(List<PdfShow.Element> part, int owner, Step step, PdfContent content) throws IOException, UnsafePageException {
        boolean nothing = part.stream().allMatch(PdfShow.Element::move);
        if (!part.isEmpty() && !(nothing && changed)) {
            if (!nothing) {
                content.mark(owner);
            }
            Matrix at = part.stream().filter(element -> !element.move()).map(PdfShow.Element::text).findFirst().orElse(null);
            if (changed) {
                content.numbers(OperatorName.SET_MATRIX, at.getScaleX(), at.getShearY(), at.getShearX(), at.getScaleY(), at.getTranslateX(), at.getTranslateY());
            }
            content.write(OperatorName.SHOW_TEXT_ADJUSTED, array(changed ? part.subList(firstCharacter(part), part.size()) : part, step));
        }
        part.clear();
    }

    private static int firstCharacter(List<PdfShow.Element> part) {
        int first = 0;
        while (part.get(first).move()) {
            first++;
        }
        return first;
    }

    private COSArray array(List<PdfShow.Element> part, Step step) throws IOException, UnsafePageException {
        PdfFontCopy copy = fonts.of(step.show().font());
        PdfShowing showing = new PdfShowing();
        for (PdfShow.Element element : part) {
            if (element.move()) {
                showing.move(element.before());
            } else {
                String letters = plan.letters(element.number());
                byte[] bytes = copy.show(element.code(), letters);
                showing.show(bytes, copy.beyond(element.code(), letters), letters.isBlank());
                // The reader adds a word's space by itself behind a code of one byte.
                showing.move(bytes.length == 2 && element.code() == 32 && step.show().font() instanceof PDSimpleFont ? -step.wordSpace() : 0);
            }
        }
        return showing.end();
    }

    /** Writes the stretch that begins here, if the clip of the draft leaves it whole; else it comes behind all else. */
    private void start(int number, PdfContent content, PdfRunWriter runs) throws IOException {
        List<PdfRun> stretch = plan.starts().get(number);
        if (stretch == null || stretch.isEmpty()) {
            return;
        }
        Matrix ctm = state.getCurrentTransformationMatrix();
        Rectangle2D box = runs.box(stretch);
        boolean invertible = Math.abs(ctm.getScaleX() * ctm.getScaleY() - ctm.getShearX() * ctm.getShearY()) > 1e-6;
        if (invertible && state.getCurrentClippingPath().contains(box)) {
            content.mark(PdfMarks.NONE);
            content.write(OperatorName.END_TEXT);
            runs.write(stretch, plan.owner(number), ctm, content);
            content.write(OperatorName.BEGIN_TEXT);
            plan.starts().remove(number);
        }
    }
}
