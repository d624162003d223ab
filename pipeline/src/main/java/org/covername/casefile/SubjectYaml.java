package org.covername.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.casefile.Subject.Sex;
import org.covername.datafile.Faults;
import org.covername.datafile.YamlMapping;
import org.covername.document.Surface;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one entry below {@code subjects:}. */
final class SubjectYaml {

    private static final List<String> KEYS = List.of("id", "role", "pseudonym", "names", "born", "sex");
    private static final String ROLES = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "));
    private final YamlMapping keys;
    private final Faults faults;

    private SubjectYaml(Node node, Faults faults) {
        this.keys = YamlMapping.of(node, KEYS, faults);
        this.faults = faults;
    }

    /** The person, where enough of it can be read to check it against the others. */
    static Optional<ListedSubject> read(Node node, Faults faults) {
        return new SubjectYaml(node, faults).read();
    }

    private Optional<ListedSubject> read() {
        Optional<String> id = id();
        Optional<Role> role = role();
        List<Surface> names = names();
        Optional<String> pseudonym = keys.text("pseudonym");
        Optional<LocalDate> born = born();
        Optional<Sex> sex = sex();
        if (id.isEmpty() || role.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListedSubject(new Subject(id.get(), role.get(), pseudonym, names, born, sex), keys.line("id"), keys.line("pseudonym")));
    }

    private Optional<String> id() {
        Optional<String> id = keys.needed("id");
        if (id.isPresent() && !id.get().matches("[A-Za-z0-9]+([-_][A-Za-z0-9]+)*")) {
            faults.add(keys.line("id"), "an id has letters, digits and hyphens only");
        }
        return id;
    }

    private Optional<Role> role() {
        Optional<String> word = keys.needed("role");
        Optional<Role> role = word.flatMap(Role::ofWord);
        if (word.isPresent() && role.isEmpty()) {
            faults.add(keys.line("role"), "unknown role; roles are " + ROLES);
        }
        return role;
    }

    private List<Surface> names() {
        List<Surface> names = keys.texts("names").stream().map(Surface::new).toList();
        if (keys.node("names").isEmpty() || names.isEmpty() && keys.items("names").isEmpty()) {
            faults.add(keys.line("names"), "\"names\" is missing: a person needs one name or more");
        }
        return names;
    }

    private Optional<LocalDate> born() {
        Optional<String> text = keys.text("born");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate born = LocalDate.parse(text.get());
            if (born.getYear() >= 1900 && born.getYear() < 2100) {
                return Optional.of(born);
            }
            faults.add(keys.line("born"), "\"born\" is not in this or the last century");
        } catch (DateTimeParseException wrong) {
            faults.add(keys.line("born"), "\"born\" should be a date such as 2016-03-14");
        }
        return Optional.empty();
    }

    private Optional<Sex> sex() {
        Optional<String> text = keys.text("sex");
        if (text.isPresent() && !text.get().matches("[fm]")) {
            faults.add(keys.line("sex"), "\"sex\" is f or m, or left out");
            return Optional.empty();
        }
        return text.map(letter -> letter.equals("f") ? Sex.F : Sex.M);
    }
}
