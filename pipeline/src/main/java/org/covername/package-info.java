/**
 * Where the product starts: the main class, which hands its arguments to the command line, and the service's Spring Boot application. Everything that knows
 * of drafts lies in the packages below; no rule, no format and no step belongs here.
 */
package org.covername;
