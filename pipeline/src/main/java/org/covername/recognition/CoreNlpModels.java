package org.covername.recognition;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Stanford CoreNLP's three models of English names, without its other annotators, which are far slower and here less exact. A sentence seen before
 * is not classified again, so that reading the redacted report afresh costs only its changed sentences.
 */
final class CoreNlpModels {

    private static final List<String> NAMES = List.of("all.3class", "conll.4class", "muc.7class");
    private static final int REMEMBERED_SENTENCES = 20_000;
    private static final String TOKENS = "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    private final List<CRFClassifier<CoreLabel>> models;
    private final Map<String, List<List<String>>> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<List<String>>> eldest) {
            return size() > REMEMBERED_SENTENCES;
        }
    };

    private CoreNlpModels(List<CRFClassifier<CoreLabel>> models) {
        this.models = models;
    }

    /** Loads the models side by side, which takes seconds and 350 MB. */
    static CoreNlpModels load() {
        List<CompletableFuture<CRFClassifier<CoreLabel>>> loading = NAMES.stream()
            .map(name -> CompletableFuture.supplyAsync(() -> load(name))).toList();
        return new CoreNlpModels(loading.stream().map(CompletableFuture::join).toList());
    }

    private static CRFClassifier<CoreLabel> load(String name) {
        String place = "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz";
        try {
            return CRFClassifier.getClassifier(place);
        } catch (IOException | ClassNotFoundException missing) {
            throw new UncheckedIOException(new IOException("The name model " + place + " cannot be loaded", missing));
        }
    }

    /** The sentences of a text, as tokens with their offsets. */
    static List<List<CoreLabel>> sentences(String text) {
        List<CoreLabel> tokens = new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), TOKENS).tokenize();
        return new WordToSentenceProcessor<CoreLabel>().process(tokens);
    }

    /** Drops the sentences seen so far. */
    void forget() {
        synchronized (remembered) {
            remembered.clear();
        }
    }

    /** What each model calls each token of a sentence: one list of labels a model. */
    List<List<String>> labels(List<CoreLabel> sentence) {
        String key = sentence.stream().map(CoreLabel::word).collect(Collectors.joining("\u0001"));
        synchronized (remembered) {
            List<List<String>> known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        List<List<String>> labels = new ArrayList<>();
        for (CRFClassifier<CoreLabel> model : models) {
            labels.add(model.classifySentence(sentence).stream().map(token -> token.get(CoreAnnotations.AnswerAnnotation.class)).toList());
        }
        synchronized (remembered) {
            remembered.put(key, labels);
        }
        return labels;
    }
}
