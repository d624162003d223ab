package org.covername;

import org.covername.recognition.Recognition;
import org.covername.rules.RuleFolder;

/** Recognition with the rules and the model as shipped, loaded once for all tests of a process, as the service does it; safe to use from several threads. */
public final class ShippedRecognition {

    private static final Recognition LOADED = Recognition.load(RuleFolder.bundled());

    private ShippedRecognition() {
    }

    public static Recognition get() {
        return LOADED;
    }
}
