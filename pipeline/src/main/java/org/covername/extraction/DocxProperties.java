package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Place;

/** Reads the properties of a docx: title, authors, company, template, custom ones, people, variables and custom XML. */
final class DocxProperties {

    private static final Set<String> TECHNICAL = Set.of("Application", "AppVersion", "DocSecurity", "language", "revision", "created", "modified",
            "lastPrinted", "HeadingPairs", "contentType", "version", "ScaleCrop", "LinksUpToDate", "SharedDoc", "HyperlinksChanged");

    private final OoxmlPackage docx;
    private final String main;
    private final Passages passages;

    DocxProperties(OoxmlPackage docx, String main, Passages passages) {
        this.docx = docx;
        this.main = main;
        this.passages = passages;
    }

    void read() throws UnreadableDraftException {
        docx.related("", "core-properties").ifPresent(this::each);
        docx.related("", "extended-properties").ifPresent(this::each);
        docx.related("", "custom-properties").ifPresent(properties -> properties.children("property")
                .forEach(property -> add(property.attribute("name"), property.attribute("name") + ": " + property.text())));
        docx.related(main, "people").ifPresent(people -> people.all("person").forEach(person -> add("person", person.attribute("author"))));
        settings();
        for (OoxmlPackage.Relation item : docx.relations(main, "customXml")) {
            customXml(docx.parts().xml(item.target()));
        }
    }

    private void each(XmlNode properties) {
        for (XmlNode property : properties.nodes()) {
            if (!TECHNICAL.contains(property.name())) {
                List<String> values = property.all().filter(XmlNode::isText).map(XmlNode::text).filter(text -> !text.isBlank()).toList();
                values.forEach(value -> add(property.name(), value));
            }
        }
    }

    private void settings() throws UnreadableDraftException {
        docx.related(main, "settings").ifPresent(settings -> settings.all("docVar")
                .forEach(variable -> add("variable", variable.attribute("name") + ": " + variable.attribute("val"))));
        for (OoxmlPackage.Relation part : docx.relations(main, "settings")) {
            docx.relations(part.target()).values().stream().filter(OoxmlPackage.Relation::external)
                    .forEach(relation -> add(relation.type(), relation.target()));
        }
    }

    /** All words between the tags; of attributes only what looks like words rather than a key or an address. */
    private void customXml(Optional<XmlNode> item) {
        List<String> values = new ArrayList<>();
        item.stream().flatMap(XmlNode::all).forEach(node -> {
            values.add(node.characters());
            node.attributes().values().stream().filter(value -> value.strip().indexOf(' ') > 0 && value.indexOf('/') < 0).forEach(values::add);
        });
        values.stream().distinct().forEach(value -> add("custom XML", value));
    }

    private void add(String name, String value) {
        if (value.chars().anyMatch(Character::isLetter)) {
            passages.add(new Place.Property(name), value);
        }
    }
}
