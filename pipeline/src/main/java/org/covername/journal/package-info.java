/**
 * The journal of all cases: events in their order, one writer a case at a time, told to the audit as they are kept. In memory, or in the database. What an event
 * means is known to {@code publication}; nothing here looks into one.
 */
package org.covername.journal;
