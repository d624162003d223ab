package org.covername.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;

/** Writes which letters the codes of a font stand for (ISO 32000-1, 9.10.3). */
final class PdfToUnicode {

    private static final int MOST_IN_A_BLOCK = 100;

    private PdfToUnicode() {
    }

    /** @param bytes of each code, 1 or 2 */
    static COSStream of(Map<Integer, String> letters, int bytes) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n" + (bytes == 1 ? "<00> <FF>" : "<0000> <FFFF>") + "\nendcodespacerange\n");
        var entries = letters.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).toList();
        for (int from = 0; from < entries.size(); from += MOST_IN_A_BLOCK) {
            var block = entries.subList(from, Math.min(entries.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append('<').append(String.format("%0" + 2 * bytes + "X", entry.getKey())).append("> <")
                    .append(HexFormat.of().withUpperCase().formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE))).append(">\n"));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return PdfFontCopy.stream(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
