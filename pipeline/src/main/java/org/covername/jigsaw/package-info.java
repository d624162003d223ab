/**
 * What may still single a person out once all names are replaced: rare injuries, numbers of siblings, posts that one person holds, a sex that slipped
 * out. It reads the redacted text by its own rules, changes nothing and holds nothing: the officer decides.
 */
package org.covername.jigsaw;
