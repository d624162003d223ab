/**
 * Data files that people of an office write by hand, read so that every fault is told with its line and nothing is built from them but words, lists
 * and mappings. What a file means is not known here.
 */
package org.covername.datafile;
