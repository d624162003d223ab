package org.covername.evaluation;

import org.covername.document.Surface;

/**
 * Something that went wrong at one place of a gold draft.
 *
 * @param what    the kind of mention missed, or what else happened
 * @param context the place with the words around it
 */
record Slip(Sort sort, String draft, String what, Surface surface, Surface context) {

    enum Sort { MISSED, HARMED, FALSE_ALARM }
}
