/**
 * What a change of the rules would do to the drafts in review, told in numbers before anybody saves it: their sealed texts are read under the rules as they are and as they
 * would be. No text leaves this package, nothing is kept, and nothing is changed; what may be changed, and by whom, is known to {@code rules} and {@code rulepage}.
 */
package org.covername.rehearsal;
