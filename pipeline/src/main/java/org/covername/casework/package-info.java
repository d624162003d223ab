/**
 * The work of officers on the mentions of a draft: what there is to decide, grouped by whom it speaks of, and the one way by which a ruling is checked, sealed and told to the
 * journal. What may be ruled is known to {@code decision}, what a ruling does to {@code ruling} and {@code pseudonym}; pages and commands only ask here.
 */
package org.covername.casework;
