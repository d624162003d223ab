/**
 * The folders of {@code outbound/} that others read: published packages with their list, feed and map, what was withdrawn or is given on request, copies for
 * named professionals. Everything is written whole or not at all. Whether and when something goes there is not decided here.
 */
package org.covername.outbound;
