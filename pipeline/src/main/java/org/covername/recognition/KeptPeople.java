package org.covername.recognition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the report's author or chair stand throughout once one place says surely who they are. A bare surname, one with an initial (S. Larch), or a given name after Sir or Dame
 * goes with them only while nobody who is hidden bears it, and nobody of the case file is ever let stand.
 */
final class KeptPeople {

    private static final double SURE = 0.7;
    private static final Set<String> KNIGHTED = Set.of("sir", "dame");

    private final ModelView view;
    private final Set<List<String>> keptNames;
    private final Set<String> keptSurnames;
    private final Set<String> hiddenWords = new HashSet<>();

    KeptPeople(ModelView view, Collection<Mention> found, Vocabulary vocabulary) {
        this.view = view;
        List<Mention> settled = Mentions.settled(found).all();
        List<Mention> people = settled.stream().filter(mention -> mention.kind() == MentionKind.PERSON).toList();
        this.keptNames = found.stream().filter(mention -> mention.kind() == MentionKind.PERSON && mention.kept() && mention.evidence().score() >= SURE)
            .filter(mention -> stands(mention, settled)).map(this::name).filter(name -> name.size() > 1 && name.size() < 5).collect(Collectors.toSet());
        this.keptSurnames = keptNames.stream().map(name -> name.get(name.size() - 1)).filter(surname -> !vocabulary.english(surname)).collect(Collectors.toSet());
        people.stream().filter(mention -> !mention.kept()).map(mention -> Map.entry(mention, name(mention)))
            .filter(each -> !keptNames.contains(each.getValue()) && !initialled(each.getValue()) && (each.getValue().size() > 1 || Settlement.ofTheCaseFile(each.getKey())))
            .forEach(each -> hiddenWords.addAll(each.getValue()));
    }

    /** Whether nothing hides it, though it may be part of something longer that stays, such as an address. */
    private static boolean stands(Mention mention, List<Mention> settled) {
        return settled.stream().anyMatch(winner -> winner.kept() && winner.passage() == mention.passage() && winner.span().contains(mention.span()));
    }

    /** Whether a mention would hide somebody who is surely kept. */
    boolean spares(Mention mention) {
        if (mention.kept() || mention.kind() != MentionKind.PERSON || Settlement.ofTheCaseFile(mention)) {
            return false;
        }
        List<String> name = name(mention);
        return keptNames.contains(name) || !name.isEmpty() && !hiddenWords.contains(name.get(name.size() - 1)) && shortForm(name, mention);
    }

    private boolean shortForm(List<String> name, Mention mention) {
        return switch (name.size()) {
            case 1 -> keptSurnames.contains(name.get(0)) || knighted(mention) && keptNames.stream().anyMatch(kept -> kept.contains(name.get(0)));
            case 2 -> keptSurnames.contains(name.get(1)) && initialled(name);
            default -> false;
        };
    }

    /** The initial of somebody who is kept, with the surname. */
    private boolean initialled(List<String> name) {
        return name.size() == 2 && name.get(0).length() == 1
            && keptNames.stream().anyMatch(kept -> kept.get(0).startsWith(name.get(0)) && kept.get(kept.size() - 1).equals(name.get(1)));
    }

    private boolean knighted(Mention mention) {
        return Stream.concat(view.before(mention).stream(), view.within(mention).stream()).anyMatch(word -> KNIGHTED.contains(word.key()));
    }

    private List<String> name(Mention mention) {
        return view.within(mention).stream().map(Word::key).dropWhile(KNIGHTED::contains).toList();
    }
}
