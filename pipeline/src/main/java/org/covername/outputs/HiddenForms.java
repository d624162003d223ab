package org.covername.outputs;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covername.document.Draft;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import tools.jackson.databind.json.JsonMapper;

/** Every form in which a report hides something, by its keyed mark: without the vault's key nobody can tell what it was. */
public record HiddenForms(List<Hidden> forms) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * One form of one entity.
     *
     * @param entity id of the entity, made from its pseudonym
     * @param words  how many words are marked
     */
    public record Hidden(String entity, String mark, int words) {
    }

    public HiddenForms {
        forms = List.copyOf(forms);
    }

    /** @param mark gives the same mark for the same text, from which nothing can be learnt */
    public static HiddenForms of(Draft draft, Resolution resolution, UnaryOperator<String> mark) {
        Set<Hidden> forms = new LinkedHashSet<>();
        for (Replacement replacement : resolution.replacements()) {
            if (replacement.treatment() != Treatment.KEEP) {
                String surface = draft.passage(replacement.mention().passage()).at(replacement.mention().span()).text();
                WordRun.ofForm(surface).ifPresent(run -> run.written().forEach(text -> forms.add(new Hidden(replacement.entity(), mark.apply(text), run.length()))));
            }
        }
        return new HiddenForms(List.copyOf(forms));
    }

    public byte[] json() {
        return MAPPER.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    public static HiddenForms read(byte[] json) {
        return MAPPER.readValue(new String(json, StandardCharsets.UTF_8), HiddenForms.class);
    }

    Set<Integer> lengths() {
        Set<Integer> lengths = new LinkedHashSet<>();
        forms.forEach(form -> lengths.add(form.words()));
        return lengths;
    }
}
