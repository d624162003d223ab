/**
 * What happened, who did it and when: a chain of entries, each carrying the hash of the one before, closed by a signed head. Hears the events of the
 * others and is called by none of them; what it cannot record does not happen. No text of a draft and no name ever gets in: ids, hashes and kinds only.
 */
package org.covername.audit;
