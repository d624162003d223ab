/**
 * Takes drafts out of the drop folder into the vault and walks each through the steps to its candidate, so that a stop at any moment loses nothing
 * and repeats nothing visible. How a step does its work is known to {@code pipeline} alone; what happened is told in events, which {@code audit} hears.
 */
package org.covername.intake;
