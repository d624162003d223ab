package org.covername.verification;

import java.util.ArrayList;
import java.util.List;
import org.covername.redaction.MatchingKey;
import org.covername.verification.Residue.Channel;

/** Looks for forms in the text of all pages as one text, so that a name broken by the end of a line or page is found too. */
final class PageSearch {

    private final AllowedText allowed;
    private final String text;
    private final MatchingKey words;
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
        this.runTogether = words.text().replace(" ", "");
    }

    /** Every place of a form where none is allowed; one finding for it where there are more than allowed. */
    List<Residue> find(SoughtForm form) {
        List<Integer> places = words.find(form.key().text()).stream().filter(at -> counts(at, form)).toList();
        int rightly = allowed.count(form);
        if (places.size() > rightly) {
            return places.subList(0, rightly == 0 ? places.size() : 1).stream().map(at -> residue(at, form)).toList();
        }
        boolean spelledOtherwise = places.isEmpty() && form.strict() && form.number() && runTogether.contains(form.runTogether()) && !allowed.keeps(form);
        return spelledOtherwise ? List.of(new Residue(Channel.PAGE_TEXT, 0, 0, form.kind(), form.entity())) : List.of();
    }

    private boolean counts(int at, SoughtForm form) {
        return !allowed.anywhere(words, at, form) && (!form.capital() || Character.isUpperCase(text.charAt(words.origin(at))));
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
