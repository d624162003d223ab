/**
 * How the work goes as a whole: what waits and since when, what was done, what failed, and whether the service is well. Figures only, by what the journal and the drafts' states
 * say; what one draft is about stands on the page of its case.
 */
package org.covername.dashboard;
