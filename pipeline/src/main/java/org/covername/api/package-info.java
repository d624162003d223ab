/**
 * The interface for programs: what people do in the console, as JSON below {@code /api/v1}, by the same core and the same table of doors. Shows nothing of a draft's own
 * text, and decides nothing; what is promised to programs stands in {@code openapi.json}, and a version that is out is only ever added to.
 */
package org.covername.api;
