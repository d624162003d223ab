package org.covername.verification;

import static org.covername.verification.LeakyPdfs.hazard;
import static org.covername.verification.LeakyPdfs.named;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.covername.verification.LeakyPdfs.Sample;

/** Names in pixels and curves, and in what picture files carry beside their pixels. Those in pixels need tesseract to be found by name. */
final class LeakyPictures {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 60;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 30);

    private LeakyPictures() {
    }

    static List<Sample> samples() {
        return List.of(
                named(8, "words-as-curves", who -> RawPdf.page().draw(curves(who)).bytes()),
                named(8, "words-in-a-photograph", who -> picture(RawPdf.page().draw("q 210 0 0 30 50 600 cm /I1 Do Q"), jpeg(who, ""))),
                named(9, "picture-within-the-drawing", LeakyPictures::inline),
                named(9, "picture-that-nothing-draws", who -> picture(RawPdf.page(), jpeg(who, ""))),
                named(9, "picture-cropped-by-the-page", who -> picture(RawPdf.page().draw("q 50 600 20 30 re W n 210 0 0 30 50 600 cm /I1 Do Q"), jpeg(who, ""))),
                named(9, "picture-under-a-box", who -> picture(RawPdf.page().draw("q 210 0 0 30 50 600 cm /I1 Do Q 0 g 50 600 210 30 re f"), jpeg(who, ""))),
                named(9, "mask-of-a-picture", LeakyPictures::mask),
                named(10, "scan-whose-text-was-redacted-and-whose-pixels-were-not", LeakyPictures::scan),
                hazard(11, "place-and-owner-in-a-photograph", who -> picture(RawPdf.page(), jpeg("Child V", segment(0xE1, "Exif\0\0MM\0*owner " + who)))),
                hazard(11, "metadata-in-a-photograph", who -> picture(RawPdf.page(), jpeg("Child V", segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + who + "</x:xmpmeta>")))),
                hazard(11, "caption-in-a-photograph", who -> picture(RawPdf.page(), jpeg("Child V", segment(0xED, "Photoshop 3.0\0008BIM" + who)))),
                hazard(11, "comment-in-a-photograph", who -> picture(RawPdf.page(), jpeg("Child V", segment(0xFE, "taken by " + who)))),
                hazard(22, "small-picture-of-the-page", LeakyPictures::thumbnail));
    }

    private static BufferedImage pixels(String words, int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(FONT);
        graphics.drawString("seen: " + words, 20, 42);
        graphics.dispose();
        return image;
    }

    private static byte[] gray(String words) {
        return (byte[]) pixels(words, BufferedImage.TYPE_BYTE_GRAY).getRaster().getDataElements(0, 0, WIDTH, HEIGHT, null);
    }

    /** @param segment put in behind the first marker */
    private static byte[] jpeg(String words, String segment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(pixels(words, BufferedImage.TYPE_INT_RGB), "jpg", out);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(out.toByteArray(), 0, 2);
        whole.writeBytes(RawPdf.ascii(segment));
        whole.write(out.toByteArray(), 2, out.size() - 2);
        return whole.toByteArray();
    }

    private static String segment(int marker, String content) {
        int length = content.length() + 2;
        return "\u00ff" + (char) marker + (char) (length >> 8) + (char) (length & 255) + content;
    }

    private static byte[] picture(RawPdf pdf, byte[] jpeg) {
        int image = pdf.stream(image("/ColorSpace /DeviceRGB") + "/Filter /DCTDecode", jpeg);
        return pdf.resources("/XObject << /I1 " + image + " 0 R >>").bytes();
    }

    private static String image(String entries) {
        return "/Type /XObject /Subtype /Image /Width " + WIDTH + " /Height " + HEIGHT + " /BitsPerComponent 8 " + entries + " ";
    }

    private static byte[] inline(String who) {
        String pixels = HexFormat.of().formatHex(gray(who));
        return RawPdf.page().draw("q 210 0 0 30 50 600 cm BI /W " + WIDTH + " /H " + HEIGHT + " /BPC 8 /CS /G /F /AHx ID " + pixels + "> EI Q").bytes();
    }

    private static byte[] mask(String who) {
        RawPdf pdf = RawPdf.page().draw("q 210 0 0 30 50 600 cm /I1 Do Q");
        int mask = pdf.packed(image("/ColorSpace /DeviceGray"), gray(who));
        int image = pdf.packed(image("/ColorSpace /DeviceGray /SMask " + mask + " 0 R"), new byte[WIDTH * HEIGHT]);
        return pdf.resources("/XObject << /I1 " + image + " 0 R >>").bytes();
    }

    /** The text layer says the pseudonym, the pixels the name. */
    private static byte[] scan(String who) {
        RawPdf pdf = RawPdf.page().draw("q 420 0 0 60 50 400 cm /I1 Do Q BT /F1 20 Tf 3 Tr 70 420 Td (seen: Child V) Tj ET");
        int image = pdf.packed(image("/ColorSpace /DeviceGray"), gray(who));
        return pdf.resources("/XObject << /I1 " + image + " 0 R >>").bytes();
    }

    private static byte[] thumbnail(String who) {
        RawPdf pdf = RawPdf.page();
        int image = pdf.packed(image("/ColorSpace /DeviceGray"), gray(who));
        return pdf.page("/Thumb " + image + " 0 R").bytes();
    }

    private static String curves(String who) {
        Shape outline = FONT.createGlyphVector(new FontRenderContext(null, true, true), "seen: " + who).getOutline();
        StringBuilder path = new StringBuilder("0 g ");
        float[] at = new float[6];
        float[] pen = new float[2];
        for (PathIterator each = outline.getPathIterator(null); !each.isDone(); each.next()) {
            path.append(segment(each.currentSegment(at), at, pen));
        }
        return path + "f";
    }

    /** Turned upright, as Java counts downwards; curves of one control point become such of two. */
    private static String segment(int kind, float[] at, float[] pen) {
        String drawn = switch (kind) {
            case PathIterator.SEG_MOVETO -> place(at[0], at[1]) + "m ";
            case PathIterator.SEG_LINETO -> place(at[0], at[1]) + "l ";
            case PathIterator.SEG_QUADTO -> place(pen[0] + (at[0] - pen[0]) * 2 / 3, pen[1] + (at[1] - pen[1]) * 2 / 3)
                    + place(at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3) + place(at[2], at[3]) + "c ";
            case PathIterator.SEG_CUBICTO -> place(at[0], at[1]) + place(at[2], at[3]) + place(at[4], at[5]) + "c ";
            default -> "h ";
        };
        int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
        if (kind != PathIterator.SEG_CLOSE) {
            pen[0] = at[last];
            pen[1] = at[last + 1];
        }
        return drawn;
    }

    private static String place(float x, float y) {
        return String.format(Locale.ROOT, "%.2f %.2f ", 60 + x, 600 - y);
    }
}
