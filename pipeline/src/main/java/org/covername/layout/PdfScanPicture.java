package org.covername.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The picture of a redrawn scan as a file has it: pixels and nothing beside them, in sixteen shades of grey where it has no colour. */
final class PdfScanPicture {

    private static final int BITS = 4;
    private static final int STEP = 17;

    private PdfScanPicture() {
    }

    static COSStream of(BufferedImage picture, PDDocument report) throws IOException {
        if (isColoured(picture)) {
            return LosslessFactory.createFromImage(report, picture).getCOSObject();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream shades = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                shades.write(row(picture, y));
            }
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(packed.toByteArray());
        return new PDImageXObject(report, bytes, COSName.FLATE_DECODE, picture.getWidth(), picture.getHeight(), BITS, PDDeviceGray.INSTANCE).getCOSObject();
    }

    private static boolean isColoured(BufferedImage picture) {
        for (int colour : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            if ((colour >> 16 & 255) != (colour >> 8 & 255) || (colour >> 8 & 255) != (colour & 255)) {
                return true;
            }
        }
        return false;
    }

    /** Two pixels a byte, the left one first (ISO 32000-1, 8.9.5.2). */
    private static byte[] row(BufferedImage picture, int y) {
        byte[] row = new byte[(picture.getWidth() + 1) / 2];
        for (int x = 0; x < picture.getWidth(); x++) {
            int shade = Math.round((picture.getRGB(x, y) & 255) / (float) STEP);
            row[x / 2] |= (byte) (x % 2 == 0 ? shade << BITS : shade);
        }
        return row;
    }
}
