package org.covername.pseudonym;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casefile.Role;
import org.covername.document.Span;

/**
 * Sets a pseudonym into a sentence that had a name: "social worker Ann Lee" becomes "Social Worker 1", "the father, Tom Lee, said" becomes "the father
 * said", "Tom Lee (“Tommy”)" is not said twice.
 */
final class PersonWording {

    private static final Pattern DETERMINER = Pattern.compile("(?i)(?<![\\p{L}'’])(the|a|an|his|her|their|our|my|your) $");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?<![\\p{L}'’])(the|a|an) $");
    private static final Pattern OUR = Pattern.compile("(?<![\\p{L}'’])([Oo]ur|[Mm]y) $");
    private static final Pattern CLOSES = Pattern.compile("^(?:,(?= (?!(?:the|a|an|his|her|their|and|or|who|whose|whom|which|where|when)\\b)\\p{Ll})"
        + "|(?=,? (?:who|whose|whom|which|where|when)\\b)|(?=[.;)]|$| \\())");
    private static final Pattern DROPS = Pattern.compile("^(?:,(?= (?!(?:the|a|an|his|her|their|or|who|whose|whom|which|where|when)\\b)\\p{Ll})|(?=[.;:,)]|$| \\())");
    private static final Pattern ROLE_BEHIND = Pattern.compile("^, (?:(?:the|a|an|her|his|their) )?");
    static final Pattern APOSTROPHE = Pattern.compile("^['’](?= \\p{L})");
    private final RoleWords roles;

    PersonWording(RoleWords roles) {
        this.roles = roles;
    }

    Wording of(PersonForm form, Entity person) {
        boolean apart = form.bare().after(APOSTROPHE).isPresent();
        boolean possessive = form.endsWithPossessive() || apart;
        String written = capitals(form, person.pseudonym()) + (possessive ? "'s" : "");
        Optional<Wording> apposition = possessive ? Optional.empty() : apposition(form, person);
        if (apposition.isPresent()) {
            return apposition.get();
        }
        Around taken = withRoleWords(form.at(), person);
        taken = apart ? taken.to(taken.span().end() + 1) : taken;
        taken = repeated(possessive ? taken : roleBehind(taken, person), person);
        return new Wording(taken.span(), written);
    }

    /** Role words that stand right before the name and say what the pseudonym says, with their article. */
    private Around withRoleWords(Around name, Entity person) {
        Optional<RoleWords.Found> role = name.before().endsWith(" ") ? roles.ending(name.before()) : Optional.empty();
        if (role.filter(found -> fits(found, person)).isEmpty()) {
            return name.before(OUR).map(found -> name.from(found.start())).orElse(name);
        }
        Around wider = name.from(role.get().edge());
        return wider.before(DETERMINER).map(found -> wider.from(found.start())).orElse(wider);
    }

    /** "The father, Tom Lee, said": the role words alone, or where there are several of them the pseudonym alone. */
    private Optional<Wording> apposition(PersonForm form, Entity person) {
        Around name = form.at();
        boolean numbered = person.pseudonym().matches(".*\\d");
        Optional<Matcher> closes = name.after(numbered ? CLOSES : DROPS);
        if (!name.before().endsWith(", ") || closes.isEmpty()) {
            return Optional.empty();
        }
        String before = name.before().substring(0, name.span().start() - 2);
        Optional<RoleWords.Found> role = roles.ending(before).filter(found -> fits(found, person));
        int end = name.span().end() + closes.get().end();
        if (role.isEmpty()) {
            return Optional.empty();
        }
        if (!numbered) {
            return Optional.of(new Wording(new Span(name.span().start() - 2, end), ""));
        }
        Around wider = name.from(role.get().edge());
        Optional<Matcher> article = wider.before(ARTICLE);
        int start = article.map(Matcher::start).orElse(role.get().edge());
        boolean bare = article.isPresent() || wider.startsSentence();
        return bare ? Optional.of(new Wording(new Span(start, end), person.pseudonym())) : Optional.empty();
    }

    /** "Ann Lee, health visitor, saw": what the pseudonym says already is not said again. */
    private Around roleBehind(Around name, Entity person) {
        Optional<Matcher> comma = name.after(ROLE_BEHIND);
        if (comma.isEmpty()) {
            return name;
        }
        int from = name.span().end() + comma.get().end();
        Optional<RoleWords.Found> role = roles.beginning(name.text().substring(from)).filter(found -> fits(found, person));
        if (role.isEmpty()) {
            return name;
        }
        Around wider = name.to(from + role.get().edge());
        Optional<Matcher> closes = wider.after(CLOSES);
        return closes.map(found -> wider.to(wider.span().end() + found.end())).orElse(name);
    }

    /** A bracket behind the name that holds nothing but the pseudonym. */
    private static Around repeated(Around name, Entity person) {
        Pattern bracket = Pattern.compile("(?i)^ [(\\[][\"“'‘]?" + Pattern.quote(person.pseudonym()) + "[\"”'’]?[)\\]]");
        return name.after(bracket).map(found -> name.to(name.span().end() + found.end())).orElse(name);
    }

    private static boolean fits(RoleWords.Found found, Entity person) {
        return found.label().fits(person.role().orElse(Role.OTHER), person.pseudonym()) || person.pseudonym().equalsIgnoreCase(found.words());
    }

    /** In a heading in capitals the pseudonym is in capitals, too. */
    private static String capitals(PersonForm form, String pseudonym) {
        String rest = form.at().before() + form.at().after();
        boolean shouted = form.surface().length() > 3 && form.surface().equals(form.surface().toUpperCase(Locale.ROOT))
            && rest.replaceAll("[^\\p{L}]", "").length() > 3 && rest.equals(rest.toUpperCase(Locale.ROOT));
        return shouted ? pseudonym.toUpperCase(Locale.ROOT) : pseudonym;
    }
}
