/**
 * The second factor at sign-in: codes that change with time (RFC 6238), and recovery codes for whoever lost the device. It knows people by their user names only; who they
 * are, and what becomes of a wrong code, is known to {@code account}.
 */
package org.covername.factor;
