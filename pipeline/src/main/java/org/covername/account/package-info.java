/**
 * Who may sign in to the console, and what each may do there: accounts, invitations, passwords, sessions. Which page needs which duty is known to {@code console}; nothing
 * here knows of drafts or cases, and no password is kept or told in the open.
 */
package org.covername.account;
