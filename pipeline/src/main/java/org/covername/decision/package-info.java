/**
 * What officers of a board decided before, as data of the office: kept or hidden, when, by whom and why. It is proposed again with that reason, as a
 * question, and never applied. A person's name stands here as a salted hash only; decisions on the draft at hand belong to {@code review}.
 */
package org.covername.decision;
