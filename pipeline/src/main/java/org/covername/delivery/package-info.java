/**
 * What leaves the house by itself, where an office asked for it: notices by e-mail, and published packages to another place. Each goes once, also after a stop, which a table
 * of errands sees to. What happened is read from the journal and told with ids only; nothing is decided here, and no text of a draft or reason ever goes into a notice.
 */
package org.covername.delivery;
