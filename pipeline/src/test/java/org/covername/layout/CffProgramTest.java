package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CffProgramTest {

    /** Glyphs of Adobe's own order, whose numbers are those of their names. */
    private static final int E = 38;
    private static final int F = 39;
    private static final int ACUTE = 125;
    private static final int E_ACUTE = 178;
    private static final byte[] OUTLINE = {(byte) 149, (byte) 139, 21, (byte) 239, 6, 14};
    /** "0 0 69 194 endchar": the codes of E and acute in Adobe's standard encoding. */
    private static final byte[] OF_TWO = {(byte) 139, (byte) 139, (byte) (69 + 139), (byte) 247, 194 - 108, 14};

    @Test
    void keepsTheGlyphsThatAnAccentedLetterIsMadeOf() {
        byte[] file = file();
        byte[] kept = CffProgram.keeping(file, Set.of(E_ACUTE));
        assertThat(glyph(kept, E_ACUTE)).isEqualTo(OF_TWO);
        assertThat(glyph(kept, E)).isEqualTo(OUTLINE);
        assertThat(glyph(kept, ACUTE)).isEqualTo(OUTLINE);
        assertThat(glyph(kept, F)).containsOnly(14);
    }

    @Test
    void keepsNoOtherGlyphBesideALetterThatIsOne() {
        byte[] kept = CffProgram.keeping(file(), Set.of(F));
        assertThat(glyph(kept, F)).isEqualTo(OUTLINE);
        assertThat(glyph(kept, E)).containsOnly(14);
        assertThat(glyph(kept, E_ACUTE)).containsOnly(14);
    }

    /** Header, names, a top dictionary that only tells where the charstrings are, no strings, no subroutines, charstrings of six bytes each. */
    private static byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {1, 0, 4, 1});
        file.writeBytes(new byte[] {0, 1, 1, 1, 2, 'A'});
        file.writeBytes(new byte[] {0, 1, 1, 1, 5, 28, 0, START, 17});
        file.writeBytes(new byte[] {0, 0, 0, 0});
        file.writeBytes(new byte[] {0, (byte) GLYPHS, 2});
        for (int glyph = 0; glyph <= GLYPHS; glyph++) {
            int at = 1 + 6 * glyph;
            file.writeBytes(new byte[] {(byte) (at >> 8), (byte) at});
        }
        for (int glyph = 0; glyph < GLYPHS; glyph++) {
            file.writeBytes(glyph == E_ACUTE ? OF_TWO : OUTLINE);
        }
        return file.toByteArray();
    }

    private static final int GLYPHS = 180;
    private static final int START = 23;

    private static byte[] glyph(byte[] file, int glyph) {
        int from = START + 3 + 2 * (GLYPHS + 1) + 6 * glyph;
        return Arrays.copyOfRange(file, from, from + 6);
    }
}
