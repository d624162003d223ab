/**
 * The command line: reads arguments, calls the other packages, prints what the contract says and returns 0, 1 or 2. Decides nothing about a draft;
 * everything but {@code serve} works without starting the service.
 */
package org.covername.command;
