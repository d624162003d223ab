package org.covername.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rules there are and where they lie, read without their patterns; and which of them an office cannot switch off. */
record RuleIds(Map<String, Where> byId) {

    /** What identifies alone: nobody can foresee in which draft it stands, so it is always looked for. */
    static final Set<String> ALONE = Set.of("person", "address", "postcode", "phone", "email", "id-number", "vehicle", "online", "date-of-birth");

    /** A rule's file within the folder, and what its mentions are. */
    record Where(String file, String kind) {
    }

    static RuleIds of(RuleFolder folder) {
        Map<String, Where> byId = new HashMap<>();
        for (String file : folder.names("", ".yml")) {
            // What is wrong with a file is told where its rules are read.
            Object rules = RuleYaml.read(file, folder.read(file), new ArrayList<>()).get("rules");
            if (rules instanceof List<?> list) {
                list.forEach(rule -> put(byId, file, rule));
            }
        }
        return new RuleIds(byId);
    }

    /** An id of the top counts before one that a folder below has, too. */
    private static void put(Map<String, Where> byId, String file, Object rule) {
        if (rule instanceof Map<?, ?> keys && keys.get("id") != null) {
            Where where = new Where(file, String.valueOf(keys.get("kind")));
            byId.merge(keys.get("id").toString(), where, (before, now) -> now.file().contains("/") ? before : now);
        }
    }

    /** Why a rule cannot be switched off. */
    Optional<String> refusal(String id) {
        Where where = byId.get(id);
        if (id.equals("case-file")) {
            return Optional.of("the people of the case file are always hidden, so this cannot be switched off");
        }
        if (where == null) {
            return Optional.of(id + " is no id of a rule");
        }
        if (where.file().contains("/") && !where.file().startsWith("profiles/")) {
            return Optional.of(id + " tells what keeps a report back or what officers are asked, and cannot be switched off");
        }
        return ALONE.contains(where.kind()) ? Optional.of(id + " finds what identifies alone, and cannot be switched off; where it is wrong, an officer keeps the place") : Optional.empty();
    }
}
