package org.covername.typeset;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;

/**
 * Joins the lines that one structure element has on a page: the typesetter makes a marked content of each, with a number of its own (MCID; ISO 32000-1, 14.7.4). A join
 * is made where the lines follow one another both on the page and in the element, and what is left is numbered anew.
 */
final class PdfLines {

    private static final int ARTIFACT = -1;
    private static final int TOKENS_OF_A_JOIN = 3;

    private final COSDictionary page;
    /** The element of each number. */
    private final COSArray owners;
    /** What each number that is left becomes. */
    private final Map<Integer, Integer> newNumbers = new HashMap<>();
    /** Those that another took in. */
    private final Set<Integer> taken = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int lastClosed = ARTIFACT;

    private PdfLines(COSDictionary page, COSArray owners) {
        this.page = page;
        this.owners = owners;
    }

    static PdfLines of(PDDocument pdf, PDPage page) throws IOException {
        boolean tagged = page.getStructParents() >= 0 && pdf.getDocumentCatalog().getStructureTreeRoot() != null;
        Object owners = tagged ? pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(page.getStructParents()) : null;
        return new PdfLines(page.getCOSObject(), owners instanceof PDParentTreeValue value && value.getCOSObject() instanceof COSArray array ? array : new COSArray());
    }

    /** The content of the page with its lines joined; the elements then have the numbers that stand there. */
    List<Object> joined(List<Object> tokens) {
        if (owners.size() == 0) {
            return tokens;
        }
        List<Object> kept = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            kept.add(token);
            if (PdfMarkedContents.is(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
                begin(kept);
            } else if (PdfMarkedContents.is(token, OperatorName.BEGIN_MARKED_CONTENT)) {
                open.push(ARTIFACT);
            } else if (PdfMarkedContents.is(token, OperatorName.END_MARKED_CONTENT)) {
                lastClosed = open.pop();
            }
        }
        numberAnew();
        return kept;
    }

    private void begin(List<Object> kept) {
        int size = kept.size();
        int number = kept.get(size - 2) instanceof COSDictionary properties ? properties.getInt(COSName.MCID, ARTIFACT) : ARTIFACT;
        if (number != ARTIFACT && size > TOKENS_OF_A_JOIN && PdfMarkedContents.is(kept.get(size - 1 - TOKENS_OF_A_JOIN), OperatorName.END_MARKED_CONTENT)
            && ((COSDictionary) kept.get(size - 2)).size() == 1 && follow(lastClosed, number)) {
            kept.subList(size - 1 - TOKENS_OF_A_JOIN, size).clear();
            taken.add(number);
        } else if (number != ARTIFACT) {
            newNumbers.put(number, newNumbers.size());
            ((COSDictionary) kept.get(size - 2)).setInt(COSName.MCID, newNumbers.get(number));
        }
        open.push(number);
    }

    /** Whether an element has a number next to another. */
    private boolean follow(int before, int number) {
        return before != ARTIFACT && number < owners.size() && owners.getObject(number) == owners.getObject(before) && owners.getObject(number) instanceof COSDictionary element
            && IntStream.range(1, kids(element).size()).anyMatch(at -> number(element, kids(element).getObject(at)) == number && number(element, kids(element).getObject(at - 1)) == before);
    }

    private static COSArray kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        return kids instanceof COSArray array ? array : new COSArray(List.of(kids));
    }

    /** The number of a marked content of this page. */
    private int number(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger integer && element.getDictionaryObject(COSName.PG) == page) {
            return integer.intValue();
        }
        return kid instanceof COSDictionary reference && reference.getDictionaryObject(COSName.PG) == page ? reference.getInt(COSName.MCID, ARTIFACT) : ARTIFACT;
    }

    private void numberAnew() {
        COSArray before = new COSArray(owners.toList());
        owners.clear();
        newNumbers.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(each -> owners.add(before.get(each.getKey())));
        new HashSet<>(IntStream.range(0, before.size()).mapToObj(before::getObject).toList()).stream().filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).forEach(this::numberAnew);
    }

    private void numberAnew(COSDictionary element) {
        COSArray kids = new COSArray();
        COSArray before = kids(element);
        for (int at = 0; at < before.size(); at++) {
            COSBase kid = before.getObject(at) instanceof COSDictionary reference && reference.containsKey(COSName.MCID) ? reference : before.get(at);
            int number = number(element, kid);
            if (number == ARTIFACT) {
                kids.add(kid);
            } else if (newNumbers.containsKey(number)) {
                kids.add(kid instanceof COSDictionary reference ? numbered(reference, newNumbers.get(number)) : COSInteger.get(newNumbers.get(number)));
            } else if (!taken.contains(number)) {
                throw new IllegalStateException("The tags of a report name content that its page does not have");
            }
        }
        element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }

    private static COSDictionary numbered(COSDictionary reference, int number) {
        reference.setInt(COSName.MCID, number);
        return reference;
    }
}
