/**
 * Web pages of the rules: each with its reason and its examples, a sentence to try, and the changes that an office may make, rules to switch off and names to add, each with what it
 * would do to the drafts in review. A sentence that is tried is neither kept nor told to anybody; what rules mean is known to {@code rules} and {@code recognition}, what a change
 * does to {@code rehearsal}.
 */
package org.covername.rulepage;
