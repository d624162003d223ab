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
 * verb and "Small" an adjective here. It takes longer than all else together, so it reads only the sentences that need it. Loading takes a second; safe to use
 * from several threads.
 */
final class CoreNlpTagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String TOKENS = "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";
    private static final String UNKNOWN = "?";

    private final MaxentTagger tagger = new MaxentTagger(MODEL);

    /**
     * The part of speech of each word in the sentences that matter; "?" in all others, and where the tagger parts words otherwise than we do.
     *
     * @param matters offsets, in order, one of which lies in each sentence that matters
     */
    List<String> partsOfSpeech(Passage passage, List<Word> words, List<Integer> matters) {
        List<String> parts = new ArrayList<>(Collections.nCopies(words.size(), UNKNOWN));
        if (!matters.isEmpty()) {
            List<CoreLabel> tokens = new PTBTokenizer<>(new StringReader(passage.text().text()), new CoreLabelTokenFactory(), TOKENS).tokenize();
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
                Span span = new Span(sentence.get(0).beginPosition(), sentence.get(sentence.size() - 1).endPosition());
                if (matters.stream().anyMatch(offset -> span.start() <= offset && offset < span.end())) {
                    tag(sentence, words, parts);
                }
            }
        }
        return parts;
    }

    private void tag(List<CoreLabel> sentence, List<Word> words, List<String> parts) {
        List<TaggedWord> tagged = tagger.tagSentence(sentence);
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
