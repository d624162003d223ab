/**
 * The steps from a draft to its candidate, each a function of what the steps before it found. The service and the command line walk the same steps; where a
 * result is kept, in memory or in the vault, is not known here.
 */
package org.covername.pipeline;
