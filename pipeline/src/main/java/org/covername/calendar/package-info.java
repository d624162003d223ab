/**
 * The calendar of the office: what is scheduled, which day the Panel's time ends, which hold has to be asked about again, and which days are no working days; as a page and
 * as a file for other calendars. It plans nothing and moves nothing, and it names cases by their ids only.
 */
package org.covername.calendar;
