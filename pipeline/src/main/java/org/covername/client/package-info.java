/**
 * Programs that use the interface for programs: their tokens, how often they may ask, and who they are when they do. A token is of an account and has one of its duties;
 * which address needs which duty is known to {@code console}, and nothing here knows of drafts or cases.
 */
package org.covername.client;
