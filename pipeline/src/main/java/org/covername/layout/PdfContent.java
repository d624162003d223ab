package org.covername.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** A content stream that is being written, with its own resources under neutral names, and the marks that tie its parts to the tags (ISO 32000-1, 14.6). */
final class PdfContent {

    /** In bytes: more than most pages have. */
    private static final int USUAL = 1 << 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
    private final COSDictionary resources = new COSDictionary();
    private final Map<COSBase, COSName> names = new IdentityHashMap<>();
    private final PdfMarks marks;
    private int open = PdfMarks.NONE;

    PdfContent(PdfMarks marks) {
        this.marks = marks;
    }

    void write(String operator, List<COSBase> operands) throws IOException {
        List<Object> tokens = new ArrayList<>(operands);
        tokens.add(Operator.getOperator(operator));
        writer.writeTokens(tokens);
    }

    void write(String operator, COSBase... operands) throws IOException {
        write(operator, Arrays.asList(operands));
    }

    void numbers(String operator, float... numbers) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        for (float number : numbers) {
            operands.add(new COSFloat(number));
        }
        write(operator, operands);
    }

    void writeImage(Operator inline) throws IOException {
        writer.writeToken(inline);
    }

    /** What is drawn from here on belongs to this owner. */
    void mark(int owner) throws IOException {
        if (owner == open) {
            return;
        }
        if (open != PdfMarks.NONE) {
            write(OperatorName.END_MARKED_CONTENT);
        }
        open = owner;
        if (owner == PdfMarks.ARTIFACT) {
            write(OperatorName.BEGIN_MARKED_CONTENT, COSName.ARTIFACT);
        } else if (owner != PdfMarks.NONE) {
            COSDictionary properties = new COSDictionary();
            properties.setItem(COSName.MCID, COSInteger.get(marks.next(owner)));
            write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, marks.tag(owner), properties);
        }
    }

    /** The name under which a resource is known here; it is added where it is new. */
    COSName name(COSName sort, COSBase resource) {
        return names.computeIfAbsent(resource, any -> {
            COSDictionary sorted = resources.getCOSDictionary(sort);
            if (sorted == null) {
                sorted = new COSDictionary();
                resources.setItem(sort, sorted);
            }
            COSName name = COSName.getPDFName(sort.getName().charAt(0) + String.valueOf(sorted.size() + 1));
            sorted.setItem(name, resource);
            return name;
        });
    }

    COSDictionary resources() {
        return resources;
    }

    /** Writes it into a stream, which may have a dictionary of its own already. */
    COSStream into(COSStream stream) throws IOException {
        mark(PdfMarks.NONE);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.writeTo(out);
        }
        return stream;
    }
}
