/**
 * Web pages for the office: who may open which, what waits, the page of a case with its holds and moves, the files that may be looked at, the accounts. Shows nothing of a
 * draft's own text, and decides nothing: every move is made by {@code office}, in the name of whoever is signed in, and what may be done is known to {@code publication} and
 * {@code clearance}.
 */
package org.covername.console;
