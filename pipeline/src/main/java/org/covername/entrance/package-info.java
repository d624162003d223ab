/**
 * Web pages before the work: signing in, choosing a password by a link, one's second factor, and the administrator's accounts with the tokens of their programs. Whether somebody may come in is decided by
 * {@code account}; which page is whose, by the doors of {@code console}.
 */
package org.covername.entrance;
