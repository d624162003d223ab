/**
 * What the board office knows of a case before any draft is read: its people with their pseudonyms, who may be named, what
 * holds publication. Reading and refusing {@code case.yaml} belongs here; giving pseudonyms to people it does not list does not.
 */
package org.covername.casefile;
