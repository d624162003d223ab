package org.covername.extraction;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.document.DraftFile;

/** The pixels of the pictures in a draft, fetched from its file again when a report is to show them. */
public final class DraftPictures {

    private DraftPictures() {
    }

    /**
     * How a picture is known again, whatever file or format it comes in: SHA-256 over its width and height and its pixels row by row, each as four
     * bytes of alpha, red, green and blue (sRGB), in lower-case hexadecimal digits.
     */
    public static String sha256(BufferedImage picture) {
        int width = picture.getWidth();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 4 * width * picture.getHeight());
        bytes.putInt(width).putInt(picture.getHeight());
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            bytes.asIntBuffer().put(picture.getRGB(0, y, width, 1, row, 0, width));
            bytes.position(bytes.position() + 4 * width);
        }
        return DraftFile.sha256(bytes.array());
    }

    /**
     * The pictures of a draft that are wanted, by the SHA-256 of their pixels.
     *
     * @throws UnreadableDraftException where the file cannot be read; a draft that was read before can
     */
    public static Map<String, BufferedImage> of(DraftFile file, Set<String> wanted) throws UnreadableDraftException {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, BufferedImage> found = new HashMap<>();
        DraftType type = new TikaDraftTypes().of(file.bytes(), file.name().text());
        if (type == DraftType.PDF) {
            PdfPixels.each(file.bytes(), picture -> keep(picture, wanted, found));
        } else {
            files(type, file).forEach(bytes -> PictureFile.read(bytes).pixels().ifPresent(picture -> keep(picture, wanted, found)));
        }
        return found;
    }

    private static void keep(BufferedImage picture, Set<String> wanted, Map<String, BufferedImage> found) {
        String sha256 = sha256(picture);
        if (wanted.contains(sha256)) {
            found.put(sha256, picture);
        }
    }

    private static List<byte[]> files(DraftType type, DraftFile file) throws UnreadableDraftException {
        return switch (type) {
            case DOCX -> packed(file, "word/media/");
            case ODT -> packed(file, "Pictures/");
            case DOC -> PoiWord97.read(file.bytes()).pictures();
            case RTF -> RtfReader.read(file.bytes()).pictures();
            case HTML -> JsoupXhtml.pictures(TextBytes.read(file.bytes()));
            case PDF, EML, MSG, MARKDOWN, TEXT -> List.of();
        };
    }

    private static List<byte[]> packed(DraftFile file, String folder) throws UnreadableDraftException {
        ZipParts parts = ZipParts.of(file.bytes(), ExtractionLimits.usual());
        List<byte[]> files = new ArrayList<>();
        for (String name : parts.below(folder)) {
            files.add(parts.bytes(name).orElse(new byte[0]));
        }
        return files;
    }
}
