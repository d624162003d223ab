/**
 * A draft as read: passages, each a run of text with one known place, and the words for places and offsets in them.
 * Nothing here knows a file format, a recogniser or a rule; text of a draft is held by {@link org.covername.document.Surface}
 * alone, so that no record prints it by accident.
 */
package org.covername.document;
