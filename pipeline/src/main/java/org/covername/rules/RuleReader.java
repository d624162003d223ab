package org.covername.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Surface;

/** Reads rules of one folder, and gathers what is wrong with them. */
final class RuleReader {

    private final Vocabulary vocabulary;
    private final List<String> faults;

    RuleReader(Vocabulary vocabulary, List<String> faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    List<Rule> read(String file, Map<?, ?> content) {
        RuleEntry top = new RuleEntry(content, "redaction-rules/" + file, faults);
        if (top.number("version", 0) != 1) {
            top.fault("expected version: 1");
        }
        List<Rule> rules = new ArrayList<>();
        for (RuleEntry entry : top.entries("rules")) {
            rule(file, entry).ifPresent(rules::add);
        }
        top.refuseUnknown();
        return rules;
    }

    private Optional<Rule> rule(String file, RuleEntry nameless) {
        String id = nameless.required("id");
        RuleEntry entry = nameless.named("redaction-rules/" + file + ", rule " + id);
        int before = faults.size();
        String kind = entry.required("kind");
        if (!vocabulary.kinds().contains(kind)) {
            entry.fault("kind " + kind + " is none of " + String.join(", ", vocabulary.kinds()));
        }
        Rule.Reason reason = new Rule.Reason(entry.required("because"), vocabulary.suggests() ? entry.required("suggestion") : "");
        List<RuleExample> examples = examples(entry);
        Optional<RuleBody> body = new RuleBodyReader(vocabulary, entry).read();
        entry.refuseUnknown();
        return faults.size() > before || body.isEmpty() ? Optional.empty()
            : Optional.of(new Rule(file, id, kind, reason, body.get(), examples));
    }

    private List<RuleExample> examples(RuleEntry entry) {
        List<RuleExample> examples = new ArrayList<>();
        List<RuleEntry> groups = entry.entries("examples");
        for (RuleEntry group : groups) {
            for (RuleExample.Sort sort : RuleExample.Sort.values()) {
                examples.addAll(examples(group, sort));
            }
            group.refuseUnknown();
        }
        for (RuleExample.Sort sort : List.of(RuleExample.Sort.FINDS, RuleExample.Sort.IGNORES)) {
            if (examples.stream().noneMatch(example -> example.sort() == sort)) {
                entry.fault("needs examples that it " + sort.word());
            }
        }
        return examples;
    }

    private static List<RuleExample> examples(RuleEntry group, RuleExample.Sort sort) {
        List<RuleExample> examples = new ArrayList<>();
        for (Object written : group.list(sort.word())) {
            try {
                examples.add(example(sort, examples.size() + 1, written, group));
            } catch (IllegalArgumentException wrong) {
                group.fault(wrong.getMessage());
            }
        }
        return examples;
    }

    private static RuleExample example(RuleExample.Sort sort, int number, Object written, RuleEntry group) {
        if (!(written instanceof Map<?, ?> map)) {
            return checked(RuleExample.of(sort, number, written.toString(), RuleText.Setting.NONE));
        }
        RuleEntry entry = group.inner(map);
        RuleText.Setting setting = new RuleText.Setting(entry.text("where").orElse("paragraph"), new Surface(entry.text("column").orElse("")),
            new Surface(entry.text("section").orElse("")));
        String text = entry.required("text");
        entry.refuseUnknown();
        return checked(RuleExample.of(sort, number, text, setting));
    }

    private static RuleExample checked(RuleExample example) {
        boolean marks = example.sort() != RuleExample.Sort.IGNORES;
        if (marks == example.marked().isEmpty()) {
            throw new IllegalArgumentException(example.sort().word() + " " + example.number() + (marks ? " marks no [[place]]" : " marks a [[place]]"));
        }
        return example;
    }
}
