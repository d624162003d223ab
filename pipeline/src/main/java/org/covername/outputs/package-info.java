/**
 * Whether the reports of one case hide the same: what a report hides is known by keyed marks, and looked for in the text of the others, so that nobody reads in the summary
 * what the full report takes out. It holds no text of a draft and gives none; which reports belong together, and what follows from a finding, is known in {@code office}.
 */
package org.covername.outputs;
