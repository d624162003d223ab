package org.covername.recognition;

/**
 * Why a mention was found.
 *
 * @param rule    id of the rule, model or case-file subject that found it
 * @param because one sentence the reviewer will read, without text of the draft
 * @param score   confidence of 0 to 1
 */
public record Evidence(String rule, String because, double score) {

    public Evidence {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is 0 to 1, not " + score);
        }
    }
}
