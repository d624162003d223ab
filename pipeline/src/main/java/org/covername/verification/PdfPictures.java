package org.covername.verification;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.covername.verification.Residue.Channel;

/** Every picture of a PDF by itself, drawn or not, whole though a page crops or covers it: what it carries beside its pixels, and the words in them. */
final class PdfPictures {

    private static final List<String> FILES = List.of("DCTDecode", "JPXDecode");
    private static final Set<String> COLOURS = Set.of("RGB ", "GRAY", "CMYK", "Lab ");
    private static final int LARGEST = 100_000_000;
    private static final long MOST_PIXELS = 60_000_000;

    private final PictureWords words;
    private final List<COSStream> streams = new ArrayList<>();
    private final List<PdfText> texts = new ArrayList<>();
    private final Set<String> kinds = new LinkedHashSet<>();

    PdfPictures(PictureWords words) {
        this.words = words;
    }

    void visit(COSBase object) {
        if (object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            streams.add(stream);
        } else if (object instanceof COSStream stream && stream.containsKey(COSName.N) && !COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
            profile(stream);
        }
    }

    /** The text of a colour profile names its maker, and may name anything. */
    private void profile(COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
            String bytes = new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
            if (bytes.length() > 128 && COLOURS.contains(bytes.substring(16, 20))) {
                PictureMarks.words(bytes.substring(128)).forEach(word -> texts.add(new PdfText(Channel.PICTURE, 0, word)));
            }
        } catch (IOException damaged) {
            kinds.add("unread-picture");
        }
    }

    void read() {
        for (COSStream stream : streams) {
            try {
                marks(stream);
                picture(new PDImageXObject(new PDStream(stream), null), 0);
            } catch (IOException damaged) {
                kinds.add("unread-picture");
            }
        }
    }

    private void marks(COSStream stream) throws IOException {
        try (InputStream in = new PDStream(stream).createInputStream(FILES)) {
            List<String> marks = PictureMarks.in(in.readNBytes(LARGEST));
            if (!marks.isEmpty()) {
                kinds.add("picture-that-tells-more-than-its-pixels");
            }
            marks.forEach(mark -> PictureMarks.words(mark).forEach(word -> texts.add(new PdfText(Channel.PICTURE, 0, word))));
        }
    }

    /** Reads the words of one picture, whatever part of it a page shows. */
    void picture(PDImage image, int page) {
        try {
            if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                kinds.add("unread-picture");
                return;
            }
            words(image.isStencil() ? image.getStencilImage(Color.BLACK) : image.getImage(), page);
        } catch (IOException | RuntimeException damaged) {
            kinds.add("unread-picture");
        }
    }

    void words(BufferedImage picture, int page) {
        Optional<String> read = words.in(picture);
        read.ifPresent(text -> texts.add(new PdfText(Channel.PICTURE, page, text)));
        if (read.isEmpty()) {
            kinds.add("unread-picture");
        }
    }

    List<PdfText> texts() {
        return texts;
    }

    List<Residue> found() {
        return kinds.stream().map(kind -> new Residue(Channel.PICTURE, 0, 0, kind, "")).toList();
    }
}
