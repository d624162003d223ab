/**
 * A draft as it may be published: its passages with every mention replaced, before they are written to any file. What is written for a mention is settled
 * before, in {@code pseudonym}; how it becomes a PDF is the business of {@code typeset} and {@code layout}, whether that file is clean of {@code verification}.
 */
package org.covername.redaction;
