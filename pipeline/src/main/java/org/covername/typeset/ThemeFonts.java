package org.covername.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.datafile.Faults;
import org.covername.datafile.YamlMapping;
import org.covername.rules.RuleFolder;
import org.yaml.snakeyaml.nodes.Node;

/** Reads which typefaces a theme sets text and headings in: by name those that travel in the jar, else TrueType files beside the theme. */
final class ThemeFonts {

    private static final String USUAL = "Liberation Sans";
    private static final List<String> KEYS = List.of("text", "headings", "families");
    private static final List<String> FACES = List.of("regular", "bold", "italic", "bold-italic");

    private final RuleFolder folder;
    private final Faults faults;
    private final Map<String, PdfTypeface> beside = new HashMap<>();

    ThemeFonts(RuleFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Nothing, and a fault, where a typeface cannot be used. */
    Optional<Theme.Fonts> read(Optional<Node> fonts) {
        if (fonts.isEmpty()) {
            PdfTypeface usual = PdfTypeface.bundled(USUAL).orElseThrow();
            return Optional.of(new Theme.Fonts(usual, usual));
        }
        YamlMapping keys = YamlMapping.of(fonts.get(), KEYS, faults);
        keys.items("families").forEach(this::family);
        Optional<PdfTypeface> text = typeface(keys, "text");
        Optional<PdfTypeface> headings = keys.node("headings").isEmpty() ? text : typeface(keys, "headings");
        return text.flatMap(one -> headings.map(other -> new Theme.Fonts(one, other)));
    }

    private Optional<PdfTypeface> typeface(YamlMapping keys, String use) {
        String name = keys.text(use).orElse(USUAL);
        Optional<PdfTypeface> found = Optional.ofNullable(beside.get(name)).or(() -> PdfTypeface.bundled(name));
        if (found.isEmpty()) {
            faults.add(keys.line(use), "unknown typeface; known are " + String.join(", ", PdfTypeface.families()) + ", and what \"families\" lists");
        }
        return found;
    }

    private void family(Node node) {
        List<String> known = new ArrayList<>(FACES);
        known.add("family");
        YamlMapping keys = YamlMapping.of(node, known, faults);
        Optional<String> name = keys.needed("family");
        List<byte[]> files = FACES.stream().flatMap(face -> file(keys, face).stream()).toList();
        if (name.isPresent() && files.size() == FACES.size()) {
            beside.put(name.get(), PdfTypeface.of(name.get(), files));
        }
    }

    private Optional<byte[]> file(YamlMapping keys, String face) {
        Optional<String> name = keys.needed(face);
        if (name.isPresent() && (!name.get().matches("[A-Za-z0-9 _-]+\\.(?i:ttf)") || !folder.names(name.get(), "").contains(name.get()))) {
            faults.add(keys.line(face), "\"" + face + "\" should name a TrueType file (.ttf) beside the theme");
            return Optional.empty();
        }
        return name.flatMap(file -> checked(file, keys.line(face)));
    }

    private Optional<byte[]> checked(String name, int line) {
        try {
            byte[] file = folder.open(name).readAllBytes();
            List<String> wrong = PdfTypeface.faults(file);
            wrong.forEach(reason -> faults.add(line, reason));
            return wrong.isEmpty() ? Optional.of(file) : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory can be read", impossible);
        }
    }
}
