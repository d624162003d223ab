/**
 * A review on its way from the redacted draft to the public page: its states, the moves that each state has, what happened told in events, and whether it may be
 * shown, with all reasons. Holds and what ends them belong to {@code clearance}, files of {@code outbound/} to {@code outbound}, and storing, locking and
 * doing things at their minute to {@code office}.
 */
package org.covername.publication;
