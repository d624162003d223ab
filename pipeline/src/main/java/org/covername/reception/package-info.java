/**
 * Web pages on which the office hands in what it has: drafts, rejected files once more, the case file of a case; and the wire that tells open pages that something moved.
 * Everything goes by {@code intake}, into the drop folder; nothing here reads a draft, and what is in a case file is shown to reviewers alone.
 */
package org.covername.reception;
