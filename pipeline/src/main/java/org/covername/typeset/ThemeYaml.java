package org.covername.typeset;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code theme.yml}. What it leaves out is as in the theme that is shipped; one with faults is refused once, with all of them. */
final class ThemeYaml {

    static final String FILE = "theme.yml";

    private static final List<String> KEYS = List.of("version", "board", "colours", "fonts", "logo");
    private static final List<String> LOGO_KEYS = List.of("file", "alt");
    private static final int LONGEST_ALTERNATIVE = 200;

    private final RuleFolder folder;
    private final Faults faults = new Faults();

    private ThemeYaml(RuleFolder folder) {
        this.folder = folder;
    }

    /**
     * The theme of a folder; the one that is shipped where the folder has none.
     *
     * @throws RulesRefusedException with every fault, each with its line
     */
    static Theme read(RuleFolder folder) {
        return folder.names(FILE, "").contains(FILE) ? new ThemeYaml(folder).parse() : new ThemeYaml(RuleFolder.bundled()).parse();
    }

    private Theme parse() {
        Optional<Node> root = SafeYaml.compose(new StringReader(folder.read(FILE)), faults);
        refuse();
        YamlMapping keys = YamlMapping.of(root.orElseThrow(), KEYS, faults);
        version(keys);
        Map<Ink, Colour> colours = colours(keys);
        Optional<Theme.Fonts> fonts = new ThemeFonts(folder, faults).read(keys.node("fonts"));
        Optional<Theme.Logo> logo = keys.node("logo").flatMap(this::logo);
        refuse();
        return new Theme(keys.text("board"), colours, fonts.orElseThrow(), logo);
    }

    private void refuse() {
        if (!faults.none()) {
            throw new RulesRefusedException(faults.in("redaction-rules/" + FILE));
        }
    }

    private void version(YamlMapping keys) {
        if (!keys.needed("version").orElse("1").equals("1")) {
            faults.add(keys.line("version"), "only version 1 of a theme is known");
        }
    }

    private Map<Ink, Colour> colours(YamlMapping keys) {
        Map<Ink, Colour> colours = new EnumMap<>(Ink.class);
        List<String> known = Stream.of(Ink.values()).map(Ink::word).toList();
        Optional<YamlMapping> given = keys.node("colours").map(node -> YamlMapping.of(node, known, faults));
        for (Ink ink : Ink.values()) {
            colours.put(ink, given.flatMap(mapping -> colour(mapping, ink)).orElse(ShippedColours.of(ink)));
        }
        contrasts(colours, given.orElse(keys));
        return colours;
    }

    private Optional<Colour> colour(YamlMapping colours, Ink ink) {
        Optional<String> written = colours.text(ink.word());
        Optional<Colour> colour = written.flatMap(Colour::of);
        if (written.isPresent() && colour.isEmpty()) {
            faults.add(colours.line(ink.word()), "\"" + ink.word() + "\" should be a hash sign and six hexadecimal digits in quotes, such as \"#0f5c66\"");
        }
        return colour;
    }

    private void contrasts(Map<Ink, Colour> colours, YamlMapping lines) {
        Ground white = new Ground("white", Colour.WHITE);
        Ground shade = new Ground("\"shade\"", colours.get(Ink.SHADE));
        for (Ink ink : Stream.of(Ink.values()).filter(Ink::letters).toList()) {
            Stream.of(white, shade).filter(ground -> ground == white || ink.onShade()).flatMap(ground -> ground.fault(ink, colours.get(ink)).stream())
                    .forEach(reason -> faults.add(lines.line(ink.word()), reason));
        }
    }

    /** What letters stand on. */
    private record Ground(String name, Colour colour) {

        Optional<String> fault(Ink ink, Colour letters) {
            double contrast = letters.contrast(colour);
            return contrast >= Colour.ENOUGH ? Optional.empty()
                    : Optional.of("letters in \"%s\", %s, have a contrast of %.2f to 1 on %s, %s; they need %.1f to 1 (WCAG 2.2, AA)"
                            .formatted(ink.word(), letters.written(), contrast, name, colour.written(), Colour.ENOUGH));
        }
    }

    private Optional<Theme.Logo> logo(Node node) {
        YamlMapping keys = YamlMapping.of(node, LOGO_KEYS, faults);
        Optional<String> alternative = keys.needed("alt");
        if (alternative.orElse("").length() > LONGEST_ALTERNATIVE) {
            faults.add(keys.line("alt"), "the words for those who cannot see the logo have at most " + LONGEST_ALTERNATIVE + " characters");
        }
        Optional<byte[]> png = keys.needed("file").flatMap(name -> new ThemeLogo(folder, faults).read(name, keys.line("file")));
        return png.flatMap(bytes -> alternative.map(words -> new Theme.Logo(bytes, words)));
    }
}
