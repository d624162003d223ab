package org.covername.wordcopy;

import java.util.Map;
import java.util.Optional;
import org.covername.extraction.OoxmlPackage;
import org.covername.extraction.OoxmlPackage.Relation;
import org.covername.extraction.UnreadableDraftException;
import org.w3c.dom.Element;

/** A part of the draft that is copied. @param relations where it refers to, by id */
record SourcePart(String name, Element root, Map<String, Relation> relations) {

    /** Empty where the package has no such part. */
    static Optional<SourcePart> of(OoxmlPackage docx, String name) throws UnreadableDraftException, UncopiedException {
        Optional<byte[]> bytes = docx.bytes(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new SourcePart(name, OoxmlDom.read(bytes.get()), docx.relations(name)));
    }
}
