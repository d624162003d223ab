package org.covername.wordcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Copies the attributes of an element as far as the whitelist has them: values of the format as they stand, names only under a name of our own. */
final class Attributes {

    private static final Pattern FONT = Pattern.compile("[\\p{L}\\p{M}\\d +_.'&-]{1,60}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}-(?:[A-Z][a-z]{3}-)?[A-Z]{2}");
    private static final Pattern NUMBER_WORDS = Pattern.compile("(?i)chapter|section|appendix|part|article|annex|recommendation|finding|table|figure|paragraph|"
            + "schedule|step");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    /** Elements that say nothing without their value. */
    private static final List<String> VALUES = List.of("val", "ascii", "typeface");

    private final StyleNames styles;
    private final LeftOut leftOut;

    Attributes(Copying copying) {
        this.styles = copying.styles();
        this.leftOut = copying.leftOut();
    }

    /** Whether the element still says what it said. */
    boolean copy(Element from, Element to) {
        String element = OoxmlName.of(from);
        boolean whole = true;
        for (Attr attribute : attributes(from)) {
            String name = OoxmlName.local(attribute);
            Optional<String> value = allowed(element, attribute) ? value(from, name, attribute.getValue()) : Optional.empty();
            value.ifPresent(safe -> OoxmlDom.set(to, element.startsWith("w:") ? "w:" + name : name, safe));
            if (value.isEmpty() && !Set.of("r", "mc").contains(OoxmlName.prefix(attribute))) {
                leftOut.count(Sort.ofAttribute(name));
                whole &= !(allowed(element, attribute) && VALUES.contains(name));
            }
        }
        return whole;
    }

    private static List<Attr> attributes(Element from) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) from.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()) && !"http://www.w3.org/XML/1998/namespace".equals(attribute.getNamespaceURI())) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private static boolean allowed(String element, Attr attribute) {
        String prefix = OoxmlName.prefix(attribute);
        return (prefix.isEmpty() || element.startsWith(prefix + ":")) && Allowed.attribute(element, OoxmlName.local(attribute));
    }

    private Optional<String> value(Element element, String attribute, String value) {
        return switch (OoxmlName.of(element)) {
            case "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link", "w:styleLink", "w:numStyleLink" -> styles.id(value);
            case "w:style" -> attribute.equals("styleId") ? styles.id(value) : known(value);
            case "w:name" -> styleName(OoxmlDom.value((Element) element.getParentNode(), "styleId"));
            case "w:rFonts" -> attribute.endsWith("Theme") || attribute.equals("hint") || attribute.equals("cstheme") ? known(value) : font(value);
            case "a:latin", "a:ea", "a:cs" -> value.isEmpty() ? Optional.of("") : font(value);
            case "w:sym" -> attribute.equals("font") ? font(value) : Optional.of(value).filter(hex -> hex.matches("[0-9A-Fa-f]{4}"));
            case "w:lang", "w:themeFontLang" -> Optional.of(value).filter(code -> LANGUAGE.matcher(code).matches());
            case "w:lvlText" -> Optional.of(listText(value));
            default -> known(value);
        };
    }

    private Optional<String> styleName(String id) {
        leftOut.count(Sort.STYLE_NAMES, styles.isGiven(id) ? 1 : 0);
        return styles.nameOf(id);
    }

    private static Optional<String> known(String value) {
        return Optional.of(value).filter(Allowed::known);
    }

    private static Optional<String> font(String value) {
        return Optional.of(value).filter(font -> FONT.matcher(font).matches());
    }

    /** The signs and places of a list's number; of words only those that number chapters and the like. */
    private String listText(String text) {
        String safe = LETTERS.matcher(text).replaceAll(word -> NUMBER_WORDS.matcher(word.group()).matches() ? word.group() : "");
        leftOut.count(Sort.LIST_WORDS, safe.equals(text) ? 0 : 1);
        return safe;
    }
}
