package org.covername.typeset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.covername.datafile.Faults;
import org.covername.rules.RuleFolder;

/** Reads a theme's logo into pixels and writes them anew on white: what else an office's file carries, such as the camera's place, stays behind. */
final class ThemeLogo {

    private static final int LARGEST_FILE = 4 << 20;
    private static final int LONGEST_SIDE = 4_000;

    private final RuleFolder folder;
    private final Faults faults;

    ThemeLogo(RuleFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    Optional<byte[]> read(String name, int line) {
        if (!name.matches("[A-Za-z0-9 _-]+\\.(?i:png|jpe?g)")) {
            faults.add(line, "a logo is a PNG or JPEG file beside the theme, such as logo.png; a drawing (SVG) has to be saved as PNG first");
        } else if (!folder.names(name, "").contains(name)) {
            faults.add(line, "there is no such file beside the theme");
        } else {
            return decoded(name, line);
        }
        return Optional.empty();
    }

    private Optional<byte[]> decoded(String name, int line) {
        try {
            byte[] file = folder.open(name).readAllBytes();
            BufferedImage picture = file.length > LARGEST_FILE ? null : ImageIO.read(new ByteArrayInputStream(file));
            if (picture != null && Math.max(picture.getWidth(), picture.getHeight()) <= LONGEST_SIDE) {
                return Optional.of(anew(picture));
            }
            faults.add(line, "the logo cannot be read, has more than 4 MB or is longer than " + LONGEST_SIDE + " pixels");
        } catch (IOException | RuntimeException damaged) {
            faults.add(line, "the logo is damaged; save it anew as PNG");
        }
        return Optional.empty();
    }

    private static byte[] anew(BufferedImage picture) throws IOException {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", png);
        return png.toByteArray();
    }
}
