/**
 * Web page of the rules: each with its reason and its examples, a sentence to try, and the office's own names to add. Changes nothing but the office's word lists, by the same
 * core as the command; a sentence that is tried is neither kept nor told to anybody, and what rules mean is known to {@code rules} and {@code recognition}.
 */
package org.covername.rulepage;
