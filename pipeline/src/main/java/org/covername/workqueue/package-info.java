/**
 * Where drafts wait for their next step, in this process or in a broker that several machines share, and what of the work this process does. A message is the key of a draft and
 * nothing else: no text, no name of a file, no result. Where a draft stands is known by the database alone, so that a message may be lost or come twice; it is not known here.
 */
package org.covername.workqueue;
