/**
 * What the service counts, for whoever watches it by Prometheus: drafts, steps and how long they take, holds, reviews. Numbers by step and by state only: no case, no draft,
 * no person and no file is ever named here, and nobody outside asks for a number.
 */
package org.covername.metrics;
