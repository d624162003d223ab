package org.covername.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what a rule does: its search, score, check and conditions. */
final class RuleBodyReader {

    private final Vocabulary vocabulary;
    private final RuleEntry entry;
    private final boolean anyCase;

    RuleBodyReader(Vocabulary vocabulary, RuleEntry entry) {
        this.vocabulary = vocabulary;
        this.entry = entry;
        this.anyCase = entry.flag("ignore-case");
    }

    Optional<RuleBody> read() {
        Optional<Search> search = search();
        RuleBody.Scope scope = new RuleBody.Scope(entry.flag("everywhere"), kept());
        double score = entry.number("score", 0.9);
        Optional<Check> check = check();
        List<Condition> conditions = conditions();
        return search.map(it -> new RuleBody(it, entry.texts("requires"), score, check, conditions, scope));
    }

    /** What a keep rule keeps; of any other rule its kind says it. */
    private String kept() {
        String of = entry.text("of").orElse("");
        boolean keeps = entry.text("kind").orElse("").equals(RuleBook.KEEP);
        if (keeps == of.isEmpty() || keeps && !vocabulary.kinds().contains(of)) {
            entry.fault(keeps ? "a keep rule says in of: which kind it keeps" : "of: is for keep rules");
        }
        return of;
    }

    private Optional<Search> search() {
        List<String> lists = entry.texts("list");
        Optional<String> pattern = entry.text("pattern");
        String mark = entry.text("mark").orElse("0");
        Optional<Starts> starts = starts();
        if (pattern.isPresent() != lists.isEmpty()) {
            entry.fault("needs either a pattern or a list");
            return Optional.empty();
        }
        if (pattern.isEmpty()) {
            return present(lists) ? Optional.of(new ListSearch(vocabulary.sought(lists, anyCase))) : Optional.empty();
        }
        return starts.flatMap(it -> pattern(pattern.get()).flatMap(compiled -> marked(compiled, mark, it)));
    }

    private Optional<Search> marked(Pattern pattern, String mark, Starts starts) {
        int groups = pattern.matcher("").groupCount();
        boolean known = mark.matches("\\d") && Integer.parseInt(mark) <= groups;
        if (!known) {
            entry.fault("mark " + mark + " is no group of the pattern, which has " + groups);
            return Optional.empty();
        }
        return Optional.of(new PatternSearch(pattern, Integer.parseInt(mark), starts));
    }

    private Optional<Starts> starts() {
        String written = entry.text("starts").orElse("anywhere").toUpperCase(Locale.ROOT);
        Optional<Starts> starts = Arrays.stream(Starts.values()).filter(it -> it.name().equals(written)).findFirst();
        if (starts.isEmpty()) {
            entry.fault("starts is one of anywhere, word, capital, digit, letter");
        }
        return starts;
    }

    private Optional<Check> check() {
        double failed = entry.number("unchecked", 0);
        return entry.text("check").flatMap(name -> {
            Predicate<String> digits = CheckDigits.BY_NAME.get(name);
            if (digits == null) {
                entry.fault("check " + name + " is none of " + String.join(", ", CheckDigits.BY_NAME.keySet().stream().sorted().toList()));
            }
            return Optional.ofNullable(digits).map(it -> new Check(it, failed));
        });
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        List<String> places = entry.texts("where");
        if (!places.isEmpty()) {
            conditions.add(Condition.where(places));
        }
        both(conditions, "column", "", Condition::column);
        both(conditions, "section", "", Condition::section);
        both(conditions, "before", "$", Condition::before);
        both(conditions, "after", "", Condition::after);
        both(conditions, "within", "", Condition::within);
        lists(conditions);
        near(conditions, "near", Function.identity());
        near(conditions, "not-near", Condition::not);
        patterns("except", "").forEach(pattern -> conditions.add(new Except(pattern)));
        return conditions;
    }

    /** A condition under its key, and its opposite under {@code not-key}. */
    private void both(List<Condition> conditions, String key, String suffix, Function<Pattern, Condition> condition) {
        patterns(key, suffix).forEach(pattern -> conditions.add(condition.apply(pattern)));
        patterns("not-" + key, suffix).forEach(pattern -> conditions.add(condition.apply(pattern).not()));
    }

    private void lists(List<Condition> conditions) {
        listed(conditions, "in-list", Condition::listed);
        listed(conditions, "unless-list", Condition::unlisted);
        listed(conditions, "unless-first-in", Condition::firstUnlisted);
        listed(conditions, "unless-all-in", Condition::someUnlisted);
    }

    private void listed(List<Condition> conditions, String key, Function<WordList, Condition> condition) {
        List<String> files = entry.texts(key);
        if (!files.isEmpty() && present(files)) {
            conditions.add(condition.apply(vocabulary.list(files, anyCase)));
        }
    }

    private void near(List<Condition> conditions, String key, Function<Condition, Condition> sense) {
        for (RuleEntry near : entry.entries(key)) {
            Optional<Pattern> pattern = pattern(near.required("pattern"));
            int within = (int) near.number("within", 40);
            String side = near.text("side").orElse("either");
            if (!List.of("before", "after", "either").contains(side)) {
                near.fault("side is before, after or either");
            } else {
                pattern.ifPresent(it -> conditions.add(sense.apply(new Near(it, within, Near.Side.valueOf(side.toUpperCase(Locale.ROOT))))));
            }
            near.refuseUnknown();
        }
    }

    private boolean present(List<String> files) {
        List<String> absent = files.stream().filter(file -> !vocabulary.has(file)).toList();
        absent.forEach(file -> entry.fault("there is no " + file));
        return absent.isEmpty();
    }

    private List<Pattern> patterns(String key, String suffix) {
        return entry.texts(key).stream().map(written -> pattern(suffix.isEmpty() ? written : "(?:" + written + ")" + suffix)).flatMap(Optional::stream).toList();
    }

    private Optional<Pattern> pattern(String written) {
        try {
            return Optional.of(Pattern.compile(vocabulary.expand(written), anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0));
        } catch (PatternSyntaxException wrong) {
            entry.fault("pattern: " + wrong.getDescription());
        } catch (IllegalArgumentException unknown) {
            entry.fault(unknown.getMessage());
        }
        return Optional.empty();
    }
}
