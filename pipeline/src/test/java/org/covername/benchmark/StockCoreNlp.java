package org.covername.benchmark;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.List;
import java.util.stream.Stream;

/** The named peers: Stanford CoreNLP's three models of names alone, and its whole {@code ner}. */
final class StockCoreNlp {

    private static final String MODELS = "edu/stanford/nlp/models/ner/english.";

    private final StanfordCoreNLP splitter = new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize", "threads", "1"));
    private final List<CRFClassifier<CoreLabel>> models = Stream.of("all.3class", "conll.4class", "muc.7class")
            .map(name -> CRFClassifier.<CoreLabel>getClassifierNoExceptions(MODELS + name + ".distsim.crf.ser.gz")).toList();

    /** Tokenises, splits and runs the three models; returns how many tokens it read. */
    int threeModels(String text) {
        CoreDocument document = new CoreDocument(text);
        splitter.annotate(document);
        document.sentences().forEach(sentence -> models.forEach(model -> model.classifySentence(sentence.tokens())));
        return document.tokens().size();
    }

    /**
     * The pipeline an ordinary user of CoreNLP would build: {@code ner} with numbers and fine-grained rules. Without SUTime, which reads the holidays by a library of which this product has
     * a later version; so the peer is a little faster here than as it comes.
     */
    static StanfordCoreNLP ner() {
        return new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,pos,lemma,ner", "threads", "1", "ner.useSUTime", "false"));
    }
}
