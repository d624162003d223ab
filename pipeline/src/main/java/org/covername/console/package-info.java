/**
 * Web pages for the office: where each draft stands, and the files it may look at. Shows nothing of a draft's own text, and decides nothing: that belongs to
 * {@code review}.
 */
package org.covername.console;
