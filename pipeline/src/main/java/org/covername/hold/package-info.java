/**
 * Reads out of a draft what keeps it from being published, with status and evidence. Text raises holds and never clears them: clearing takes a
 * named person with proof, and belongs to {@code review}.
 */
package org.covername.hold;
