package org.covername.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lifts the ink of words off a page: only parts that lie wholly in the box of their word. A stroke that runs on beyond it, as of a signature or a stamp, is none
 * of the word's, and a word of which much is such ink was not read surely, whatever OCR says.
 */
final class ScanInk {

    /** Boxes of OCR cut off the ends of letters. */
    private static final int SMALLEST_MARGIN = 3;
    private static final int MARGIN_OF_HEIGHT = 8;
    /** Of the ink in a box, so many in a hundred may be foreign, such as specks that cling to letters. */
    private static final int MOST_FOREIGN = 15;
    private static final int WHITE = 0xFFFFFFFF;
    /** Ink of less is a speck. */
    private static final int SPECK = 25;
    private static final int SPREAD = 40;
    private static final int COLOURLESS = 40;

    private final ScanPaper paper;
    private final BitSet rulings;
    private final ScanParts parts;
    private final BitSet known = new BitSet();

    /** @param words boxes of all words that OCR has read surely */
    ScanInk(BufferedImage pixels, Collection<Rectangle> words) {
        this.paper = new ScanPaper(pixels);
        BitSet ink = new BitSet(paper.width() * paper.height());
        for (int y = 0; y < paper.height(); y++) {
            for (int x = 0; x < paper.width(); x++) {
                ink.set(y * paper.width() + x, paper.isInk(x, y));
            }
        }
        this.rulings = ScanRulings.in(ink, paper.width(), paper.height());
        ink.andNot(rulings);
        this.parts = new ScanParts(ink, paper.width(), paper.height());
        words.forEach(word -> own(area(word), List.of()).forEach(known::set));
    }

    static Rectangle grown(Rectangle box) {
        int margin = Math.max(SMALLEST_MARGIN, box.height / MARGIN_OF_HEIGHT);
        return new Rectangle(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin);
    }

    private Rectangle area(Rectangle box) {
        return grown(box).intersection(new Rectangle(paper.width(), paper.height()));
    }

    private boolean owns(Rectangle area, int part) {
        return part > 0 && area.contains(parts.box(part));
    }

    /** Whether nearly all ink in a box is its own. The end of a letter of another line is no stroke of a pen. */
    boolean isWhole(Rectangle box) {
        Rectangle area = area(box);
        int own = 0;
        int foreign = 0;
        for (int y = box.y; y < box.y + box.height; y++) {
            for (int x = box.x; x < box.x + box.width; x++) {
                int part = parts.at(x, y);
                own += owns(area, part) ? 1 : 0;
                foreign += part > 0 && !known.get(part) ? 1 : 0;
            }
        }
        return own > 0 && foreign * 100 <= (own + foreign) * MOST_FOREIGN;
    }

    /** Whether there is any ink in a box that is its own; OCR reads straight lines as signs. */
    boolean has(Rectangle box) {
        return !own(area(box), List.of()).isEmpty();
    }

    /** A box that its own ink fills; the box itself where it has none. */
    Rectangle tight(Rectangle box) {
        return own(area(box), List.of()).stream().filter(part -> parts.size(part) >= SPECK / 3).map(parts::box).reduce(Rectangle::union).orElse(box);
    }

    /** The ink of a word on white, with a margin around its box; nothing of what belongs to one of the others. */
    BufferedImage lifted(Rectangle box, Collection<Rectangle> others) {
        Rectangle area = area(box);
        BufferedImage lifted = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_RGB);
        Set<Integer> own = own(area, others.stream().filter(area::intersects).toList());
        for (int y = 0; y < area.height; y++) {
            for (int x = 0; x < area.width; x++) {
                lifted.setRGB(x, y, isOwn(area.x + x, area.y + y, own) ? paper.cleaned(area.x + x, area.y + y) : WHITE);
            }
        }
        return isColourless(lifted) ? grey(lifted) : lifted;
    }

    private Set<Integer> own(Rectangle area, List<Rectangle> others) {
        Set<Integer> own = new HashSet<>();
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (owns(area, parts.at(x, y))) {
                    own.add(parts.at(x, y));
                }
            }
        }
        own.removeIf(part -> others.stream().anyMatch(other -> other.contains(parts.box(part).getCenterX(), parts.box(part).getCenterY())));
        return own;
    }

    /** Ink, and the paler pixels around that smooth its edge. */
    private boolean isOwn(int x, int y, Set<Integer> own) {
        int part = parts.at(x, y);
        if (part > 0 || rulings.get(y * paper.width() + x)) {
            return own.contains(part);
        }
        for (int around = 0; around < 9; around++) {
            if (own.contains(parts.at(x + around / 3 - 1, y + around % 3 - 1))) {
                return true;
            }
        }
        return false;
    }

    /** What a lamp or a lens makes of black is no colour. */
    private static boolean isColourless(BufferedImage lifted) {
        long spread = 0;
        long ink = 1;
        for (int colour : lifted.getRGB(0, 0, lifted.getWidth(), lifted.getHeight(), null, 0, lifted.getWidth())) {
            if (ScanPaper.light(colour) < 200) {
                spread += Math.max(colour >> 16 & 255, Math.max(colour >> 8 & 255, colour & 255)) - Math.min(colour >> 16 & 255, Math.min(colour >> 8 & 255, colour & 255));
                ink++;
            }
        }
        return spread / ink < COLOURLESS;
    }

    private static BufferedImage grey(BufferedImage lifted) {
        for (int y = 0; y < lifted.getHeight(); y++) {
            for (int x = 0; x < lifted.getWidth(); x++) {
                int light = Math.round(ScanPaper.light(lifted.getRGB(x, y)) / 17f) * 17;
                lifted.setRGB(x, y, 0xFF000000 | light << 16 | light << 8 | light);
            }
        }
        return lifted;
    }

    /** Boxes of the ink that belongs to none of these words, specks apart. */
    List<Rectangle> strays(Collection<Rectangle> words) {
        List<Rectangle> strays = new ArrayList<>();
        for (int part = 1; part <= parts.count(); part++) {
            Rectangle box = parts.box(part);
            if (parts.size(part) >= SPECK && words.stream().noneMatch(word -> grown(word).contains(box.getCenterX(), box.getCenterY()))) {
                strays.add(box);
            }
        }
        return strays;
    }

    /** How many places such ink and straight lines take; what stands near together is one place. */
    int places(Collection<Rectangle> strays) {
        int columns = paper.width() / SPREAD + 1;
        BitSet coarse = new BitSet();
        rulings.stream().forEach(at -> coarse.set(at / paper.width() / SPREAD * columns + at % paper.width() / SPREAD));
        for (Rectangle stray : strays) {
            for (int row = stray.y / SPREAD; row <= (stray.y + stray.height - 1) / SPREAD; row++) {
                coarse.set(row * columns + stray.x / SPREAD, row * columns + (stray.x + stray.width - 1) / SPREAD + 1);
            }
        }
        return new ScanParts(coarse, columns, paper.height() / SPREAD + 1).count();
    }
}
