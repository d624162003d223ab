package org.covername.picture;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.yaml.snakeyaml.nodes.Node;

/** The logos that an office has approved for all its reports: {@code pictures.yml} of the rules. */
final class ApprovedLogos {

    private static final String FILE = "pictures.yml";
    private static final List<String> KEYS = List.of("version", "logos");
    private static final List<String> LOGO_KEYS = List.of("sha256", "because", "alt");

    /** @param alternative what it shows, for those who cannot see it */
    record Logo(String because, String alternative) {
    }

    private final Map<String, Logo> bySha256 = new HashMap<>();
    private final Faults faults = new Faults();

    private ApprovedLogos() {
    }

    /**
     * The list of a folder; empty where it has none.
     *
     * @throws RulesRefusedException with every fault, each with its line
     */
    static ApprovedLogos load(RuleFolder folder) {
        ApprovedLogos logos = new ApprovedLogos();
        if (folder.names(FILE, "").contains(FILE)) {
            SafeYaml.compose(new StringReader(folder.read(FILE)), logos.faults).ifPresent(logos::read);
        }
        if (!logos.faults.none()) {
            throw new RulesRefusedException(logos.faults.in("redaction-rules/" + FILE));
        }
        return logos;
    }

    private void read(Node root) {
        YamlMapping keys = YamlMapping.of(root, KEYS, faults);
        if (!keys.needed("version").orElse("1").equals("1")) {
            faults.add(keys.line("version"), "only version 1 of this list is known");
        }
        keys.items("logos").forEach(this::logo);
    }

    private void logo(Node node) {
        YamlMapping keys = YamlMapping.of(node, LOGO_KEYS, faults);
        String sha256 = keys.needed("sha256").orElse("").toLowerCase(Locale.ROOT);
        Optional<String> because = keys.needed("because");
        Optional<String> alternative = keys.needed("alt");
        if (keys.node("sha256").isPresent() && !sha256.matches("[0-9a-f]{64}")) {
            faults.add(keys.line("sha256"), "\"sha256\" should be the 64 hexadecimal digits by which the redaction log knows the picture");
        }
        Logo logo = new Logo(because.orElse(""), alternative.orElse(""));
        if (bySha256.put(sha256, logo) != null) {
            faults.add(keys.line("sha256"), "this picture is here twice");
        }
    }

    Optional<Logo> of(String sha256) {
        return Optional.ofNullable(bySha256.get(sha256));
    }
}
