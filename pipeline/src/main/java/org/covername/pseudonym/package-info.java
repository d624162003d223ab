/**
 * Resolves mentions to entities and gives each entity one pseudonym for the whole case, the same in every draft. What a
 * redacted page looks like is the business of {@code redaction}.
 */
package org.covername.pseudonym;
