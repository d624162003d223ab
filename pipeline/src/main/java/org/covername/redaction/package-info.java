/**
 * Writes the redacted report anew from the passages of a draft, sets it as an accessible PDF, and reads that file afresh for anything that should be
 * gone. What is written for a mention is settled before, in {@code pseudonym}; whether the report may leave the house is decided in {@code review}.
 */
package org.covername.redaction;
