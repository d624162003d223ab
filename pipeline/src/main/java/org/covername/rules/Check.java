package org.covername.rules;

import java.util.function.Predicate;

/**
 * A check of digits, and what its failure means.
 *
 * @param failed score of a mention that fails; 0 if it is none then
 */
record Check(Predicate<String> digits, double failed) {
}
