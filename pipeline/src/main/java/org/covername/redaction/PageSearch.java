package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import org.covername.redaction.Residue.Channel;

/** Looks for forms in the text of all pages as one text, so that a name broken by the end of a line or page is found too. */
final class PageSearch {

    private final AllowedText allowed;
    private final String text;
    private final MatchingKey words;
    /** The same with hyphens at line ends taken for word breaks of the typesetter. */
    private final MatchingKey joined;
    private final String runTogether;
    private final List<Integer> starts = new ArrayList<>();

    PageSearch(List<String> pages, AllowedText allowed) {
        this.allowed = allowed;
        StringBuilder all = new StringBuilder();
        for (String page : pages) {
            starts.add(all.length());
            all.append(page).append('\n');
        }
        this.text = all.toString();
        this.words = MatchingKey.of(text);
        this.joined = MatchingKey.of(text.replaceAll("(?<=\\p{L})[-\u2010\u00ad]\\s*\\n\\s*(?=\\p{L})", ""));
        this.runTogether = words.text().replace(" ", "");
    }

    /** Every place of a form where none is allowed; one finding for it where there are more than allowed. */
    List<Residue> find(SoughtForm form) {
        List<Integer> places = words.find(form.key().text()).stream().filter(at -> counts(at, form)).toList();
        int count = Math.max(places.size(), joined.find(form.key().text()).size() - kept(form));
        if (form.strict() && form.number() && places.isEmpty() && runTogether.contains(form.runTogether()) && !allowed.keeps(form)) {
            count = 1;
        }
        int rightly = allowed.count(form);
        if (count <= rightly) {
            return List.of();
        }
        return places.isEmpty() ? List.of(new Residue(Channel.PAGE_TEXT, 0, 0, form.kind(), form.entity()))
                : places.subList(0, rightly == 0 ? places.size() : 1).stream().map(at -> residue(at, form)).toList();
    }

    private boolean counts(int at, SoughtForm form) {
        return !allowed.within(words, at, form) && (!form.capital() || Character.isUpperCase(text.charAt(words.origin(at))));
    }

    private int kept(SoughtForm form) {
        return (int) words.find(form.key().text()).stream().filter(at -> !counts(at, form)).count();
    }

    private Residue residue(int at, SoughtForm form) {
        int offset = words.origin(at);
        int page = 0;
        while (page < starts.size() && starts.get(page) <= offset) {
            page++;
        }
        return new Residue(Channel.PAGE_TEXT, page, offset - starts.get(page - 1), form.kind(), form.entity());
    }
}
