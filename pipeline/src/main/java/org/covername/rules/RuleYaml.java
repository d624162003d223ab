package org.covername.rules;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML of the rule folder into plain maps; no type tags, no aliases beyond SnakeYAML's own bounds, no key twice. */
final class RuleYaml {

    private RuleYaml() {
    }

    /** The file as a map; empty, with a fault told, where it is no YAML or no map. */
    static Map<?, ?> read(String file, String text, List<String> faults) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object loaded = new Yaml(new SafeConstructor(options)).load(text);
            if (loaded instanceof Map<?, ?> map) {
                return map;
            }
            faults.add("redaction-rules/" + file + ": expected keys and values, such as version: 1");
        } catch (MarkedYAMLException wrong) {
            int line = wrong.getProblemMark() == null ? 0 : wrong.getProblemMark().getLine() + 1;
            faults.add("redaction-rules/" + file + ", line " + line + ": " + wrong.getProblem());
        } catch (YAMLException refused) {
            faults.add("redaction-rules/" + file + ": the file is too long, too deeply nested, or holds characters that YAML does not allow");
        }
        return Map.of();
    }
}
