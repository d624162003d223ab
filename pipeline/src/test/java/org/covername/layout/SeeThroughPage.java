package org.covername.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A page with a line of text and a see-through drawing. The drawing "Fm1" is a group, which may use the form "Fm2" and the picture "Im1"; the state "half"
 * shows half of what is drawn, "masked" as much of it as "Fm3" is light, and "P1" is a tile of "Fm4".
 */
final class SeeThroughPage {

    private SeeThroughPage() {
    }

    /** @param forms content of forms by name; those that are left out draw a box */
    static byte[] of(String content, Map<String, String> forms) throws IOException {
        Map<String, String> all = new java.util.HashMap<>(Map.of("Fm1", "1 0 0 rg 60 60 90 40 re f", "Fm2", "0 0 1 rg 90 70 90 40 re f", "Fm3", "1 g 60 60 60 60 re f", "Fm4", "0 0 1 rg 0 0 4 4 re f"));
        all.putAll(forms);
        byte[] plain = DrawnPage.of(all, content + " BT /F2 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET");
        try (PDDocument pdf = Loader.loadPDF(plain); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSDictionary resources = pdf.getPage(0).getResources().getCOSObject();
            COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
            for (String group : new String[] {"Fm1", "Fm3"}) {
                objects.getCOSStream(COSName.getPDFName(group)).setItem(COSName.GROUP, group());
            }
            objects.setItem(COSName.getPDFName("Im1"), LosslessFactory.createFromImage(pdf, picture()).getCOSObject());
            resources.setItem(COSName.EXT_G_STATE, states(objects.getCOSStream(COSName.getPDFName("Fm3"))));
            COSDictionary patterns = new COSDictionary();
            patterns.setItem(COSName.getPDFName("P1"), tile(objects.getCOSStream(COSName.getPDFName("Fm4")), resources));
            resources.setItem(COSName.PATTERN, patterns);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSDictionary group() {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        return group;
    }

    private static COSDictionary states(COSStream mask) {
        COSDictionary half = new COSDictionary();
        half.setItem(COSName.CA_NS, new COSFloat(0.5f));
        COSDictionary light = new COSDictionary();
        light.setItem(COSName.S, COSName.getPDFName("Luminosity"));
        light.setItem(COSName.G, mask);
        COSDictionary masked = new COSDictionary();
        masked.setItem(COSName.SMASK, light);
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName("half"), half);
        states.setItem(COSName.getPDFName("masked"), masked);
        return states;
    }

    private static COSStream tile(COSStream form, COSDictionary resources) throws IOException {
        COSStream tile = new COSStream();
        try (var out = tile.createOutputStream(); var in = form.createInputStream()) {
            in.transferTo(out);
        }
        tile.setInt(COSName.PATTERN_TYPE, 1);
        tile.setInt(COSName.PAINT_TYPE, 1);
        tile.setInt(COSName.TILING_TYPE, 1);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, 8, 8}) {
            box.add(COSInteger.get(side));
        }
        tile.setItem(COSName.BBOX, box);
        tile.setInt(COSName.X_STEP, 8);
        tile.setInt(COSName.Y_STEP, 8);
        tile.setItem(COSName.RESOURCES, resources);
        return tile;
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 40, 40);
        graphics.dispose();
        return picture;
    }
}
