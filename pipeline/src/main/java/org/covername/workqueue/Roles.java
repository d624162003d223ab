package org.covername.workqueue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** What this process does. */
public record Roles(Set<Role> all) {

    public Roles {
        all = Set.copyOf(all);
    }

    /**
     * Reads {@code covername.roles}.
     *
     * @throws RolesRefusedException for none at all, or one that is not known
     */
    static Roles of(String words) {
        List<String> given = Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        Set<Role> roles = EnumSet.allOf(Role.class).stream().filter(role -> given.contains(role.word())).collect(Collectors.toSet());
        if (roles.isEmpty() || roles.size() != Set.copyOf(given).size()) {
            throw new RolesRefusedException("covername.roles names what this process does, of console, worker and watch, with commas between; mend it.");
        }
        return new Roles(roles);
    }

    /** @throws RolesRefusedException as {@link #of} */
    public static Roles in(Environment environment) {
        return of(environment.getProperty("covername.roles", ""));
    }

    public boolean has(Role role) {
        return all.contains(role);
    }
}
