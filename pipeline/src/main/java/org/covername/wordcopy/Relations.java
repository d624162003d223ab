package org.covername.wordcopy;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The relations of one copied part, all with ids of our own. */
final class Relations {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private record Relation(String type, String target, boolean external) {
    }

    private final List<Relation> relations = new ArrayList<>();

    /** Adds a part beside this one; the answer is its id. */
    String part(String type, String target) {
        return add(new Relation(TYPES + type, target, false));
    }

    String link(String address) {
        return add(new Relation(TYPES + "hyperlink", address, true));
    }

    /** A relation of the package whose type is no office document's own. */
    void ofPackage(String type, String target) {
        add(new Relation(type, target, false));
    }

    private String add(Relation relation) {
        int known = relations.indexOf(relation);
        if (known < 0) {
            relations.add(relation);
        }
        return "r" + (known < 0 ? relations.size() : known + 1);
    }

    boolean isEmpty() {
        return relations.isEmpty();
    }

    byte[] write() {
        Element root = PackageXml.root(NAMESPACE, "Relationships");
        for (int i = 0; i < relations.size(); i++) {
            Element relation = PackageXml.add(root, "Relationship");
            relation.setAttribute("Id", "r" + (i + 1));
            relation.setAttribute("Type", relations.get(i).type);
            relation.setAttribute("Target", relations.get(i).target);
            if (relations.get(i).external) {
                relation.setAttribute("TargetMode", "External");
            }
        }
        return OoxmlDom.write(root);
    }
}
