/**
 * The page on which officers settle the mentions of a draft: the draft beside its report, what there is to decide, and the forms by which it is decided. It shows text of
 * drafts to those who may see it, and keeps none; what may be ruled is known to {@code decision}, and every ruling is made by {@code casework}. Moves of a review as a whole
 * belong to {@code console}.
 */
package org.covername.workbench;
