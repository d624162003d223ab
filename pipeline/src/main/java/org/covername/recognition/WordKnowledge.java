package org.covername.recognition;

import org.covername.model.WordClusters;
import org.covername.rules.RuleFolder;

/** What is known of English words, whatever the draft: which are used alike, and what part of speech each is in its sentence. */
record WordKnowledge(WordClusters clusters, CoreNlpTagger tagger) {

    /** Takes a second or two. */
    static WordKnowledge load(RuleFolder rules) {
        return new WordKnowledge(ModelFiles.clusters(rules), new CoreNlpTagger());
    }
}
