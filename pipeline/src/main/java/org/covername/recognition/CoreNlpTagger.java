package org.covername.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.covername.document.Passage;

/**
 * Tells the part of speech of each word, such as NNP, by Stanford CoreNLP's tagger (Toutanova, Klein, Manning and Singer, HLT-NAACL 2003): whether "Will" is a
 * verb and "Small" an adjective here. Loading takes a second; safe to use from several threads.
 */
final class CoreNlpTagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String TOKENS = "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";
    private static final String UNKNOWN = "?";

    private final MaxentTagger tagger = new MaxentTagger(MODEL);

    /** The part of speech of each word of a passage, or "?" where the tagger parts words otherwise than we do. */
    List<String> partsOfSpeech(Passage passage, List<Word> words) {
        List<CoreLabel> tokens = new PTBTokenizer<>(new StringReader(passage.text().text()), new CoreLabelTokenFactory(), TOKENS).tokenize();
        List<String> tags = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            tagger.tagSentence(sentence).stream().map(TaggedWord::tag).forEach(tags::add);
        }
        return tags.size() == tokens.size() ? ofWords(words, tokens, tags) : words.stream().map(word -> UNKNOWN).toList();
    }

    private static List<String> ofWords(List<Word> words, List<CoreLabel> tokens, List<String> tags) {
        List<String> parts = new ArrayList<>();
        int token = 0;
        for (Word word : words) {
            while (token < tokens.size() && tokens.get(token).endPosition() <= word.span().start()) {
                token++;
            }
            parts.add(token < tokens.size() && tokens.get(token).beginPosition() < word.span().end() ? tags.get(token) : UNKNOWN);
        }
        return parts;
    }
}
