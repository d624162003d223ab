package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Surface;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.MatchingKey;
import org.covername.verification.Residue.Channel;

/**
 * Reads a finished PDF afresh, and looks in every place that carries text for whatever should be gone (pdf-redaction rules 6 to 8: one matching key, the
 * document as one text, the written file read by other ways than it was written). What cannot be read is a finding too.
 */
public final class ResidueCheck {

    private final Collection<SoughtForm> forms;
    private final AllowedText allowed;

    private ResidueCheck(Collection<SoughtForm> forms, AllowedText allowed) {
        this.forms = forms;
        this.allowed = allowed;
    }

    /** For the report of a draft: each form that was replaced may stand only as often as it is left standing, as a word or a kept name, in the redacted text. */
    public static ResidueCheck of(Draft draft, Resolution resolution, Optional<String> board) {
        return new ResidueCheck(SoughtForms.of(draft, resolution), AllowedText.of(draft, resolution, board));
    }

    /** The same, and no person of the case file either: what recognition never met, as in a drawing, was not replaced. */
    ResidueCheck with(CaseFile caseFile) {
        Map<String, SoughtForm> all = new LinkedHashMap<>();
        forms.forEach(form -> all.put(form.key().text(), form));
        SoughtForms.of(caseFile).forEach(form -> all.putIfAbsent(form.key().text(), form));
        return new ResidueCheck(all.values(), allowed);
    }

    /** For any PDF: no form of a person of the case file may stand in it, the board and those who may be named apart. */
    public static ResidueCheck of(CaseFile caseFile) {
        return new ResidueCheck(SoughtForms.of(caseFile), AllowedText.of(caseFile));
    }

    /** For another file made from the same draft, with more or less of it than the report has: forms may stand there as often as in this text. */
    public ResidueCheck expecting(Surface redacted) {
        return new ResidueCheck(forms, allowed.expecting(redacted.text()));
    }

    /**
     * What is found in texts read out of a file that is no PDF.
     *
     * @param texts   in reading order; a form may run over the end of one
     * @param strings whatever else the file holds: names, addresses, values
     */
    public List<Residue> check(List<Surface> texts, Collection<Surface> strings) {
        Set<Residue> found = new LinkedHashSet<>(inPages(texts.stream().map(Surface::text).toList()));
        strings.forEach(string -> found.addAll(inString(new PdfText(Channel.NAME, 0, string.text()))));
        return List.copyOf(found);
    }

    /** All findings, the first of each sort and place. */
    public List<Residue> check(byte[] file) {
        Set<Residue> found = new LinkedHashSet<>();
        try {
            PdfReading reading = PdfReading.of(file);
            found.addAll(reading.findings());
            found.addAll(inOrders(reading.orders()));
            new LinkedHashSet<>(reading.strings()).forEach(text -> found.addAll(inString(text)));
        } catch (IOException unreadable) {
            found.add(new Residue(Channel.WHOLE_FILE, 0, 0, "unreadable-file", ""));
        }
        return List.copyOf(found);
    }

    /** What one order of reading has told of somebody is not told again for the next one, which counts its characters otherwise. */
    private List<Residue> inOrders(List<List<String>> orders) {
        List<Residue> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (List<String> pages : orders) {
            List<Residue> more = inPages(pages).stream().filter(residue -> !told.contains(residue.kind() + " " + residue.entity())).toList();
            more.forEach(residue -> told.add(residue.kind() + " " + residue.entity()));
            found.addAll(more);
        }
        return found;
    }

    private List<Residue> inPages(List<String> pages) {
        PageSearch search = new PageSearch(pages, allowed);
        List<Residue> found = new ArrayList<>();
        forms.forEach(form -> found.addAll(search.find(form)));
        return found;
    }

    private List<Residue> inString(PdfText text) {
        MatchingKey key = MatchingKey.of(text.text());
        boolean taken = allowed.holds(key);
        String letters = key.text().replace(" ", "");
        return forms.stream().filter(form -> form.strict() || !taken)
                .filter(form -> stands(form, key) || runTogether(text, letters, form) || text.channel() == Channel.PICTURE && Lookalikes.find(form, key.text()))
                .map(form -> new Residue(text.channel(), text.page(), 0, form.kind(), form.entity())).toList();
    }

    private boolean stands(SoughtForm form, MatchingKey key) {
        return key.find(form.key().text()).stream().anyMatch(at -> !allowed.keeps(key, at, form) && !allowed.quotes(key, at, form));
    }

    /** In addresses and names words run together. */
    private boolean runTogether(PdfText text, String letters, SoughtForm form) {
        boolean looseChannel = text.channel() == Channel.LINK || text.channel() == Channel.NAME;
        return form.letters().length() > 3 && letters.contains(form.runTogether()) && (looseChannel || form.number()) && !allowed.keeps(form);
    }
}
