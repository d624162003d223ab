package org.covername.recognition;

import org.covername.model.NameModel;
import org.covername.model.WordClusters;
import org.covername.rules.RuleFolder;

/** Where the trained models lie within {@code redaction-rules/}. */
final class ModelFiles {

    private ModelFiles() {
    }

    static WordClusters clusters(RuleFolder rules) {
        return WordClusters.read(rules.open("models/word-clusters.tsv.gz"));
    }

    static NameModel model(RuleFolder rules, String name) {
        return NameModel.read(rules.open("models/" + name + "/names.crf.gz"));
    }
}
