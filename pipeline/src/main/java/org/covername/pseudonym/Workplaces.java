package org.covername.pseudonym;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the place of work beside a name tells: "At Hollin School, Miss Dell" is a teacher, a doctor named beside a surgery is a GP. */
final class Workplaces {

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}'’.]*(?: (?:of |the )?\\p{Lu}[\\p{L}'’.]*)*");
    private static final Pattern AT = Pattern.compile("\\b[Aa]t (?:the )?(" + PROPER + "),? $");
    private static final Pattern BEHIND = Pattern.compile("^,? (?:at|from|of) (?:the )?(" + PROPER + ")");
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss");
    private final BodyKinds kinds;
    private final RoleWords roles;

    Workplaces(BodyKinds kinds, RoleWords roles) {
        this.kinds = kinds;
        this.roles = roles;
    }

    /** Only where the words beside the name told nothing, or no more than that the person is a doctor. */
    RoleLabel nearer(Person person, RoleLabel said) {
        if (said.label().equals("Doctor") && person.forms().stream().anyMatch(this::besideSurgery)) {
            return roles.of("gp").orElse(said);
        }
        return said.equals(RoleLabel.PERSON) && person.forms().stream().anyMatch(this::atSchool) ? roles.of("teacher").orElse(said) : said;
    }

    private boolean besideSurgery(PersonForm form) {
        Set<String> near = PROPER.matcher(form.at().text()).results().flatMap(found -> kinds.byName(found.group()).stream()).collect(Collectors.toSet());
        return near.contains("Surgery") && !near.contains("Hospital");
    }

    /** A child has no "Mr" or "Miss" before the name. */
    private boolean atSchool(PersonForm form) {
        Optional<Matcher> place = form.at().before(AT).or(() -> form.at().after(BEHIND));
        return form.name().titles().stream().anyMatch(COURTESY::contains)
            && place.flatMap(found -> kinds.byName(found.group(1))).filter("School"::equals).isPresent();
    }
}
