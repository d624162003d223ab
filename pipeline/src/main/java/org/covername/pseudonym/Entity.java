package org.covername.pseudonym;

import java.util.Optional;
import org.covername.casefile.Role;
import org.covername.recognition.MentionKind;

/**
 * The person, place, body, number or date that mentions speak of.
 *
 * @param id        stable within the case and safe to print; never made from a name
 * @param role      of a person; empty for all else
 * @param subject   id in the case file, where it is listed there
 * @param pseudonym what stands for it throughout, such as "Child T", "School 1" or "[phone number removed]"
 */
public record Entity(String id, MentionKind kind, Optional<Role> role, Optional<String> subject, String pseudonym) {
}
