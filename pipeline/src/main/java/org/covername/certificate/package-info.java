/**
 * What a certificate of a report says, how it is sealed, and how anyone can tell later whether it and the report are still what they were. It knows nothing of
 * how a report is made or checked, and holds no text of a draft: hashes, counts, and the checks that were done. The page that an officer prints is made in
 * {@code review}.
 */
package org.covername.certificate;
