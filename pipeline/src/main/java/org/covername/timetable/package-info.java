/**
 * What happens at its time: looks over all cases, publication at the minute, the calendar of what is to come. Fired by Quartz, whose job store is in the product's database,
 * so that of several machines one does it. What is done then, and whether it may be, is known to {@code office} and {@code publication}.
 */
package org.covername.timetable;
