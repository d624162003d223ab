/**
 * Which rules are at work in a running service: the latest that an office left and that can be used, and for as long as a draft in work needs them those from before. What rules
 * mean does not belong here, nor which draft is read by which: the one is known to {@code rules} and {@code pipeline}, the other to {@code intake}.
 */
package org.covername.ruleset;
