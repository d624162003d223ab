/**
 * Copies of all that the product knows, and the way back: the database, the sealed files and what is in {@code outbound/} in one folder, the keys in another, so that nobody
 * who finds one of them can read a draft. How things are sealed is known to {@code vault}; nothing is opened here.
 */
package org.covername.backup;
