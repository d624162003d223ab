package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.hold.HoldTraining.Proof;
import org.covername.hold.HoldTraining.Report;
import org.covername.model.LinearTrainer.Example;

/**
 * What is learnt from the single sentences of a report whose holds are known. A sentence that proves a hold tells of it; any other tells of nothing, but where the report has a hold
 * of that kind and the sentence may well speak of it too: of those nobody has said, and nothing is learnt.
 */
record SingleLessons(Report report, List<Sighting> sentences) {

    /** Of the sentences in which neither rules nor words find anything, one in so many is enough. */
    private static final int MUTE = 8;

    /** No sentence shorter than this is known by lying within what proves a hold. */
    private static final int SHORT = 20;

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sighting sentence = sentences.get(i);
            if (!sentence.mute() || i % MUTE == 0 || !proved(sentence).isEmpty()) {
                for (HoldKind kind : HoldKind.values()) {
                    answer(sentence, kind).ifPresent(answer -> examples.add(new Example("", sentence.witnesses(kind), new int[] {answer})));
                }
            }
        }
        return examples;
    }

    private Optional<Integer> answer(Sighting sentence, HoldKind kind) {
        int proved = HoldTraining.standing(HoldTraining.answer(kind, proved(sentence)));
        boolean notTold = proved == 0 && HoldTraining.answer(kind, report.holds()) != 0 && sentence.names(kind);
        return notTold ? Optional.empty() : Optional.of(proved);
    }

    /** The holds that the sentence proves. */
    private Set<String> proved(Sighting sentence) {
        String words = bare(sentence.told().sentence());
        return report.proofs().stream().filter(proof -> shared(words, bare(proof.evidence()))).map(Proof::hold).collect(Collectors.toSet());
    }

    private static boolean shared(String sentence, String evidence) {
        return !evidence.isBlank() && sentence.contains(evidence) || sentence.length() > SHORT && evidence.contains(sentence);
    }

    /** Its words and numbers alone: marks and breaks of lines differ. */
    private static String bare(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
