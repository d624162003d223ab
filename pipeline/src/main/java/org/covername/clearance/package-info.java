/**
 * The register of a case's holds: who raised each, what would end it, who ended it with which paper, and when to ask again. Text raises holds and never clears
 * them. Reading holds out of text belongs to {@code hold}; whether a report may be published, to {@code publication}.
 */
package org.covername.clearance;
