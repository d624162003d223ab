package org.covername.outputs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covername.outputs.HiddenForms.Hidden;

/** Compares two reports of a case, both ways: what one hides must not stand open in the other. */
public final class OutputComparison {

    private final UnaryOperator<String> mark;

    /** @param mark the one by which the hidden forms were marked */
    public OutputComparison(UnaryOperator<String> mark) {
        this.mark = mark;
    }

    /**
     * A report of a case.
     *
     * @param hidden empty where nobody knows any more what it hides: then it is only looked into for what the other one hides
     */
    public record Side(String draft, Optional<HiddenForms> hidden, byte[] pdf) {
    }

    /** A sentence for each entity that one hides and the other shows; names entities and drafts only. */
    public List<String> findings(Side one, Side other) {
        List<String> findings = new ArrayList<>();
        try {
            PdfOpenText inOne = PdfOpenText.of(one.pdf(), mark);
            PdfOpenText inOther = PdfOpenText.of(other.pdf(), mark);
            one.hidden().ifPresent(forms -> findings.addAll(open(forms, inOne, inOther).stream().map(entity -> sentence(entity, one, other)).toList()));
            other.hidden().ifPresent(forms -> findings.addAll(open(forms, inOther, inOne).stream().map(entity -> sentence(entity, other, one)).toList()));
        } catch (IOException unreadable) {
            findings.add("The reports of " + one.draft() + " and " + other.draft() + " cannot be compared: one of them cannot be read.");
        }
        return findings;
    }

    /** What its own report shows elsewhere is no secret of it: a common word, or a name that is kept in another sense. */
    private static List<String> open(HiddenForms forms, PdfOpenText own, PdfOpenText other) {
        Set<Integer> lengths = forms.lengths();
        Set<String> shown = other.marks(lengths);
        shown.removeAll(own.marks(lengths));
        return forms.forms().stream().filter(form -> shown.contains(form.mark())).map(Hidden::entity).distinct().sorted().toList();
    }

    private static String sentence(String entity, Side hiding, Side showing) {
        return entity + " is hidden in " + hiding.draft() + " and stands open in " + showing.draft() + ": hide it in both or keep it in both.";
    }
}
