/**
 * The office's own directory, by OpenID Connect: which one, how it is asked, and which account and duties its claims stand for. Off unless an office names one.
 * Whether somebody is let in is decided by {@code account}; of its tokens the signed one alone is
 * kept, in the memory of its session, to sign out by; and nothing here knows of drafts or cases.
 */
package org.covername.directory;
