package org.covername.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.covername.verification.Residue.Channel;

/** Finds what a published report must not carry at all, whatever it says: attachments, scripts, forms, layers, comments, signatures. */
final class PdfHazards {

    private static final Map<String, Channel> KEYS = Map.ofEntries(
            Map.entry("EmbeddedFiles", Channel.ATTACHMENT), Map.entry("EF", Channel.ATTACHMENT), Map.entry("Collection", Channel.ATTACHMENT),
            Map.entry("JS", Channel.ACTIVE_CONTENT), Map.entry("JavaScript", Channel.ACTIVE_CONTENT), Map.entry("AA", Channel.ACTIVE_CONTENT),
            Map.entry("XFA", Channel.ACTIVE_CONTENT), Map.entry("AcroForm", Channel.ACTIVE_CONTENT), Map.entry("OCProperties", Channel.ACTIVE_CONTENT),
            Map.entry("ByteRange", Channel.ACTIVE_CONTENT), Map.entry("Perms", Channel.ACTIVE_CONTENT), Map.entry("DSS", Channel.ACTIVE_CONTENT),
            Map.entry("PieceInfo", Channel.UNSEEN_CONTENT), Map.entry("Thumb", Channel.UNSEEN_CONTENT), Map.entry("SpiderInfo", Channel.UNSEEN_CONTENT),
            Map.entry("Alternates", Channel.UNSEEN_CONTENT), Map.entry("OPI", Channel.UNSEEN_CONTENT), Map.entry("PS", Channel.UNSEEN_CONTENT));
    private static final Set<String> ACTIONS = Set.of("Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound");
    private final Set<Channel> found = new LinkedHashSet<>();

    void visit(COSBase object) {
        if (!(object instanceof COSDictionary dictionary)) {
            return;
        }
        dictionary.keySet().stream().filter(key -> KEYS.containsKey(key.getName())).forEach(key -> found.add(KEYS.get(key.getName())));
        if (COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE))) {
            found.add(Channel.ATTACHMENT);
        }
        if (dictionary.getDictionaryObject(COSName.S) instanceof COSName action && ACTIONS.contains(action.getName())) {
            found.add(Channel.ACTIVE_CONTENT);
        }
        if (dictionary.containsKey(COSName.RECT) && dictionary.containsKey(COSName.SUBTYPE) && !"Link".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            found.add(Channel.ANNOTATION);
        }
    }

    List<Residue> found() {
        List<Residue> residues = new ArrayList<>();
        found.forEach(channel -> residues.add(new Residue(channel, 0, 0, "hidden-content", "")));
        return residues;
    }
}
