/**
 * Keeps what must not lie in the open: seals drafts and all that was read out of them, and holds the one key file from which every key comes.
 * Knows nothing of drafts, cases or steps; what is sealed and when is the business of {@code intake}.
 */
package org.covername.vault;
