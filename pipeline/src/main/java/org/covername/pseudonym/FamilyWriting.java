package org.covername.pseudonym;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.covername.recognition.MentionKind;

/** Writes over surnames that stand for a family. */
final class FamilyWriting {

    private final Families families;
    private final Sheet sheet;
    private final Numbering numbering;
    private final Map<String, String> unknown = new HashMap<>();

    FamilyWriting(Families families, Sheet sheet, Numbering numbering) {
        this.families = families;
        this.sheet = sheet;
        this.numbering = numbering;
    }

    void write(PersonForm form) {
        String words = families.words(form);
        String pseudonym = words.isEmpty() ? unknown.computeIfAbsent(Families.key(form), key -> numbering.next("Family")) : words;
        Entity entity = new Entity(EntityIds.of(pseudonym), MentionKind.PERSON, Optional.empty(), Optional.empty(), pseudonym);
        sheet.add(new Written(form.mention(), families.wording(form, pseudonym), entity, Treatment.REPLACE, false));
    }
}
