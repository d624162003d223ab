package org.covername.verification;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Walks every object of a PDF once, also those that nothing refers to. */
final class PdfObjects {

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Consumer<COSBase> visitor;

    private PdfObjects(Consumer<COSBase> visitor) {
        this.visitor = visitor;
    }

    static void walk(COSDocument document, Consumer<COSBase> visitor) {
        PdfObjects walk = new PdfObjects(visitor);
        walk.visit(document.getTrailer());
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            walk.visit(document.getObjectFromPool(key));
        }
    }

    /** Only what can be reached from one object. */
    static void walk(COSBase from, Consumer<COSBase> visitor) {
        new PdfObjects(visitor).visit(from);
    }

    private void visit(COSBase start) {
        ArrayDeque<COSBase> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            COSBase object = open.pop();
            COSBase direct = object instanceof COSObject reference ? reference.getObject() : object;
            if (direct == null || !seen.add(direct)) {
                continue;
            }
            visitor.accept(direct);
            if (direct instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(open::push);
            } else if (direct instanceof COSArray array) {
                array.forEach(each -> push(each, open));
            }
        }
    }

    private static void push(COSBase object, ArrayDeque<COSBase> open) {
        if (object != null) {
            open.push(object);
        }
    }
}
