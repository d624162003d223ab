package org.covername.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named pieces of patterns, from {@code words.yml}: a rule writes {@code {month}} for all ways of writing a month. */
final class Macros {

    private static final Pattern NAME = Pattern.compile("(?<!\\\\[pP])\\{([A-Za-z][A-Za-z-]*)}");

    private final Map<String, String> expansions = new HashMap<>();

    /** Each may use those before it. */
    static Macros of(String file, Map<?, ?> written, List<String> faults) {
        Macros macros = new Macros();
        written.forEach((name, expansion) -> {
            try {
                macros.expansions.put(name.toString(), "(?:" + macros.expand(String.valueOf(expansion)) + ")");
            } catch (IllegalArgumentException unknown) {
                faults.add("redaction-rules/" + file + ", macro " + name + ": " + unknown.getMessage());
            }
        });
        return macros;
    }

    String expand(String pattern) {
        Matcher matcher = NAME.matcher(pattern);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            String expansion = expansions.get(matcher.group(1));
            if (expansion == null) {
                throw new IllegalArgumentException("there is no {" + matcher.group(1) + "} in words.yml");
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(expansion));
        }
        return matcher.appendTail(expanded).toString();
    }
}
