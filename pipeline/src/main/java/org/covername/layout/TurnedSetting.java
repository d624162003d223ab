package org.covername.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.covername.drawing.PdfSign;
import org.covername.layout.PdfRun.Fit;
import org.covername.layout.PdfWord.Part;

/** Sets text that stands at an angle anew: each line from its start along its own direction, and narrower where the new words are longer than the old. */
final class TurnedSetting {

    private static final float NARROWEST = 0.6f;

    private final AffineTransform turn;
    private final PdfLettering lettering;

    /** @param turn from the page's own space to what is seen */
    TurnedSetting(AffineTransform turn, PdfLettering lettering) {
        this.turn = turn;
        this.lettering = lettering;
    }

    /** @param signs of all letters as drawn, in reading order: they tell how long each line may be */
    List<PdfRun> set(List<PdfWord> words, List<PdfSign> signs) throws IOException, UnsafePageException {
        List<PdfRun> runs = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : words) {
            if (!line.isEmpty() && apart(like(line.get(0)), like(word))) {
                runs.addAll(line(line, signs));
                line = new ArrayList<>();
            }
            line.add(word);
        }
        runs.addAll(line(line, signs));
        return runs;
    }

    private static PdfSign like(PdfWord word) {
        return word.parts().get(0).like();
    }

    private Point2D place(PdfSign sign) {
        return turn.transform(new Point2D.Float(sign.matrix().getTranslateX(), sign.matrix().getTranslateY()), null);
    }

    private Point2D direction(PdfSign sign) {
        Point2D along = turn.deltaTransform(new Point2D.Float(sign.matrix().getScaleX(), sign.matrix().getShearY()), null);
        double length = Math.hypot(along.getX(), along.getY());
        return new Point2D.Double(along.getX() / length, along.getY() / length);
    }

    /** Whether two characters stand on different lines: how far one is from the line through the other. */
    private boolean apart(PdfSign one, PdfSign other) {
        Point2D along = direction(one);
        double across = (place(other).getX() - place(one).getX()) * along.getY() - (place(other).getY() - place(one).getY()) * along.getX();
        return Math.abs(across) > 0.6 * one.em();
    }

    private double along(PdfSign from, PdfSign to) {
        Point2D along = direction(from);
        return (place(to).getX() - place(from).getX()) * along.getX() + (place(to).getY() - place(from).getY()) * along.getY();
    }

    private List<PdfRun> line(List<PdfWord> words, List<PdfSign> signs) throws IOException, UnsafePageException {
        if (words.isEmpty()) {
            return List.of();
        }
        PdfSign start = signs.stream().filter(sign -> !apart(like(words.get(0)), sign)).min((one, other) -> Double.compare(along(like(words.get(0)), one),
                along(like(words.get(0)), other))).orElse(like(words.get(0)));
        double room = signs.stream().filter(sign -> !apart(start, sign)).mapToDouble(sign -> along(start, sign) + sign.advance() * sign.em()).max().orElse(0);
        float wanted = 0;
        for (PdfWord word : words) {
            wanted += word.width() + space(word).width();
        }
        Fit fit = new Fit((float) Math.max(NARROWEST, Math.min(1, room / wanted)), 1, false);
        return place(words, start, fit);
    }

    private List<PdfRun> place(List<PdfWord> words, PdfSign start, Fit fit) throws IOException, UnsafePageException {
        List<PdfRun> runs = new ArrayList<>();
        Point2D at = place(start);
        Point2D along = direction(start);
        float gone = 0;
        for (PdfWord word : words) {
            List<Part> parts = new ArrayList<>(word.parts());
            parts.add(space(word));
            for (Part part : parts) {
                runs.add(PdfRun.of(part, (float) (at.getX() + along.getX() * gone), (float) (at.getY() + along.getY() * gone), fit));
                gone += fit.of(part.width());
            }
        }
        return runs;
    }

    private Part space(PdfWord before) throws IOException, UnsafePageException {
        PdfSign like = before.parts().get(before.parts().size() - 1).like();
        return new Part(lettering.like(like, " ").get(0), like, 0, -1);
    }
}
