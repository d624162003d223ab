package org.covername.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.covername.casefile.Subject.Sex;
import org.covername.recognition.NameWords.Use;

/** Sorts the words of a surface into titles, given names and surname. */
final class NameParser {

    private static final int LONGEST_TITLE = 3;
    private final NameWords words;
    private final List<String> titles = new ArrayList<>();
    private Optional<Sex> sex = Optional.empty();
    private Optional<Use> use = Optional.empty();

    NameParser(NameWords words) {
        this.words = words;
    }

    PersonName parse(String surface) {
        String text = plain(surface);
        int comma = text.indexOf(',');
        PersonName.Parts parts = comma > 0 ? commaForm(text.substring(0, comma), text.substring(comma + 1)) : sort(tokens(text));
        return PersonName.of(titles, sex, parts);
    }

    private static String plain(String surface) {
        return surface.replace('_', ' ').replaceAll("[“”\"()\\[\\]*]", " ").replaceAll("(?<=\\p{L})['’](?:s|S)?(?=\\s*$)", "").replaceAll("\\s+", " ")
            .strip();
    }

    /** Words; initials written together with full stops (J.P.) come apart, and so does a run of two or three capitals that stands alone (JP). */
    private static List<String> tokens(String text) {
        String apart = text.replaceAll("(?<![\\p{L}])(\\p{Lu})\\.\\s*(?=\\p{Lu})", "$1 ").replaceAll("(?<![\\p{L}])(\\p{L})\\.(?=\\s|$)", "$1");
        if (apart.matches("\\p{Lu}{2,3}")) {
            return List.of(apart.split(""));
        }
        return Arrays.stream(apart.split("\\s+")).map(String::strip).filter(word -> word.matches(".*[\\p{L}].*")).toList();
    }

    /** "Karim, Dilnia" and "Lunn, Mrs R": what stands before the comma is the surname. */
    private PersonName.Parts commaForm(String before, String after) {
        List<String> family = withoutTitles(tokens(before));
        List<String> given = withoutTitles(tokens(after));
        if (given.isEmpty()) {
            return sort(tokens(before));
        }
        return new PersonName.Parts(keys(given), NameKey.of(String.join(" ", family)), "");
    }

    private PersonName.Parts sort(List<String> all) {
        List<String> names = withoutTitles(all);
        if (names.size() == 1) {
            return one(NameKey.of(names.get(0)));
        }
        if (names.isEmpty()) {
            return new PersonName.Parts(List.of(), "", "");
        }
        if (capitals(names.get(0)) && names.stream().skip(1).noneMatch(NameParser::capitals)) {
            return new PersonName.Parts(keys(names.subList(1, names.size())), NameKey.of(names.get(0)), "");
        }
        int family = surnameStart(names);
        return new PersonName.Parts(keys(names.subList(0, family)), NameKey.of(String.join(" ", names.subList(family, names.size()))), "");
    }

    private PersonName.Parts one(String name) {
        if (use.filter(Use.TITLE::equals).isPresent()) {
            return new PersonName.Parts(List.of(), name, "");
        }
        return use.filter(Use.KIN::equals).isPresent() ? new PersonName.Parts(List.of(name), "", "") : new PersonName.Parts(List.of(), "", name);
    }

    private int surnameStart(List<String> names) {
        boolean leading = use.isPresent() && words.beginsSurname(names.get(0)) || Character.isLowerCase(names.get(0).charAt(0));
        for (int i = leading && words.beginsSurname(names.get(0)) ? 0 : 1; i < names.size() - 1; i++) {
            if (words.beginsSurname(names.get(i))) {
                return i;
            }
        }
        return names.size() - 1;
    }

    private List<String> withoutTitles(List<String> all) {
        int start = 0;
        for (int taken = 1; taken > 0; start += taken) {
            taken = titleAt(all, start);
        }
        int end = all.size();
        if (end - start > 1 && words.use(all.get(end - 1)).filter(Use.KIN::equals).isPresent()) {
            end--;
            note(all.get(end));
        }
        return all.subList(start, end);
    }

    /** How many words from here are a title with a name still behind it. */
    private int titleAt(List<String> all, int start) {
        for (int length = Math.min(LONGEST_TITLE, all.size() - start - 1); length > 0; length--) {
            String text = String.join(" ", all.subList(start, start + length));
            if (words.standBeforeNames(text)) {
                note(text);
                return length;
            }
        }
        return 0;
    }

    private void note(String title) {
        titles.add(NameKey.of(title.replace(".", "")));
        sex = sex.isPresent() ? sex : words.sexOf(title);
        use = use.isPresent() && use.get() == Use.TITLE ? use : words.use(title);
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(NameKey::of).toList();
    }
}
