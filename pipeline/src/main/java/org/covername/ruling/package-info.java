/**
 * What officers ruled about the mentions of a draft, and how it changes what recognition found: kept, hidden, added, of another kind. Rulings hold text of a draft and are
 * values only: where they are kept, and which of them are refused, belongs to {@code decision}; what they mean for pseudonyms belongs to {@code pseudonym}.
 */
package org.covername.ruling;
