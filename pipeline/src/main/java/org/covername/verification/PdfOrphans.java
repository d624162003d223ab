package org.covername.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.covername.verification.Residue.Channel;

/** Finds what a file still holds though nothing leads there (threat table, rows 25 and 26): earlier revisions, unreferenced objects, comments, gaps. */
final class PdfOrphans {

    private static final Set<String> SKELETON = Set.of("XRef", "ObjStm");

    private final COSDocument document;
    private final PdfRawFile raw;
    private final Set<String> kinds = new LinkedHashSet<>();

    private PdfOrphans(COSDocument document, PdfRawFile raw) {
        this.document = document;
        this.raw = raw;
    }

    static List<Residue> in(COSDocument document, PdfRawFile raw) throws IOException {
        PdfOrphans orphans = new PdfOrphans(document, raw);
        orphans.unreached();
        orphans.outsideTheTable();
        orphans.besideTheObjects();
        List<Residue> found = new ArrayList<>(orphans.kinds.stream().map(kind -> new Residue(Channel.FILE_BYTES, 0, 0, kind, "")).toList());
        if (orphans.revised()) {
            found.add(new Residue(Channel.REVISION, 0, 0, "hidden-content", ""));
        }
        return found;
    }

    private void unreached() throws IOException {
        Set<COSBase> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        PdfObjects.walk(document.getTrailer(), reached::add);
        for (Map.Entry<COSObjectKey, Long> entry : Map.copyOf(document.getXrefTable()).entrySet()) {
            COSObject object = document.getObjectFromPool(entry.getKey());
            COSBase direct = object.getObject();
            if (direct != null && !reached.contains(direct) && !isSkeleton(direct) && !simple(direct)) {
                kinds.add("object-that-nothing-refers-to");
            }
            if (direct instanceof COSStream stream && COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
                leftInStream(stream, entry.getKey());
            }
        }
    }

    /** Numbers, as of the length of a stream that was read already, and null tell nothing. */
    private static boolean simple(COSBase object) {
        return object instanceof COSNumber || object instanceof COSNull || object instanceof COSBoolean;
    }

    private static boolean isSkeleton(COSBase object) {
        return object instanceof COSDictionary dictionary && (SKELETON.contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)))
                || dictionary.containsKey(COSName.getPDFName("Linearized")) || isHint(dictionary));
    }

    /** The hint stream of a linearised file (ISO 32000-1, F.4) is found by its offset only. */
    private static boolean isHint(COSDictionary dictionary) {
        return dictionary instanceof COSStream && dictionary.getDictionaryObject(COSName.S) instanceof COSInteger && !dictionary.containsKey(COSName.TYPE);
    }

    /** An object stream may hold objects that the table takes from elsewhere (7.5.7). */
    private void leftInStream(COSStream stream, COSObjectKey own) throws IOException {
        int count = stream.getInt(COSName.N, 0);
        String head;
        try (InputStream in = stream.createInputStream()) {
            head = new String(in.readNBytes(Math.max(0, stream.getInt(COSName.FIRST, 0))), StandardCharsets.ISO_8859_1);
        }
        String[] numbers = head.strip().split("\\s+");
        for (int at = 0; at < count && at * 2 < numbers.length && numbers[at * 2].matches("\\d{1,9}"); at++) {
            Long place = document.getXrefTable().get(new COSObjectKey(Long.parseLong(numbers[at * 2]), 0));
            if (place == null || place != -own.getNumber()) {
                kinds.add("object-that-nothing-refers-to");
            }
        }
    }

    private void outsideTheTable() {
        Set<Long> places = new HashSet<>(document.getXrefTable().values());
        boolean tableByStream = document.getTrailer().containsKey(COSName.W);
        for (PdfRawFile.RawObject object : raw.objects()) {
            if (!places.contains((long) object.start()) && !(tableByStream && isTable(object))) {
                kinds.add("object-outside-the-table");
            }
        }
    }

    /** A table that is a stream need not list itself. */
    private boolean isTable(PdfRawFile.RawObject object) {
        return raw.text(object).contains("/XRef");
    }

    private void besideTheObjects() {
        if (raw.gaps().stream().anyMatch(gap -> !gap.text().isBlank())) {
            kinds.add("bytes-that-belong-to-no-object");
        }
    }

    /** A linearised file has two tables and still one revision, as long as its first object knows its true length (F.3). */
    private boolean revised() {
        return raw.ends() != 1 && !(raw.ends() == 2 && raw.linearised());
    }
}
