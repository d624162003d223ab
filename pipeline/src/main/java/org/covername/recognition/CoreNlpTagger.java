package org.covername.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.covername.document.Passage;
import org.covername.document.Span;

/**
 * Tells the part of speech of each word, such as NNP, by Stanford CoreNLP's tagger (Toutanova, Klein, Manning and Singer, HLT-NAACL 2003): whether "Will" is a
 * verb and "Small" an adjective here. It is slow, so it reads only the sentences that need it, and those only as far as they do: it looks three words back and
 * one ahead. Loading takes a second; safe to use from several threads.
 */
final class CoreNlpTagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String TOKENS = "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";
    private static final String UNKNOWN = "?";
    /** Tokens read behind one that matters. */
    private static final int REACH = 3;

    private final MaxentTagger tagger = new MaxentTagger(MODEL);

    /**
     * The part of speech of each word from the start of a sentence to some words behind one that matters; "?" for all others, and where the tagger parts words otherwise
     * than we do.
     *
     * @param matters offsets of the words that matter, in order
     */
    List<String> partsOfSpeech(Passage passage, List<Word> words, List<Integer> matters) {
        List<String> parts = new ArrayList<>(Collections.nCopies(words.size(), UNKNOWN));
        if (!matters.isEmpty()) {
            List<CoreLabel> tokens = new PTBTokenizer<>(new StringReader(passage.text().text()), new CoreLabelTokenFactory(), TOKENS).tokenize();
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
                tag(sentence.subList(0, needed(sentence, matters)), words, parts);
            }
        }
        return parts;
    }

    /** How many tokens of a sentence have to be read. */
    private static int needed(List<CoreLabel> sentence, List<Integer> matters) {
        int last = sentence.size() - 1;
        while (last >= 0 && !matters.contains(sentence.get(last).beginPosition())) {
            last--;
        }
        return last < 0 ? 0 : Math.min(sentence.size(), last + 1 + REACH);
    }

    private void tag(List<CoreLabel> sentence, List<Word> words, List<String> parts) {
        List<TaggedWord> tagged = sentence.isEmpty() ? List.of() : tagger.tagSentence(sentence);
        int token = 0;
        for (int word = 0; word < words.size() && token < tagged.size(); word++) {
            Span span = words.get(word).span();
            while (token < tagged.size() && sentence.get(token).endPosition() <= span.start()) {
                token++;
            }
            if (token < tagged.size() && sentence.get(token).beginPosition() < span.end()) {
                parts.set(word, tagged.get(token).tag());
            }
        }
    }
}
