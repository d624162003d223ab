package org.covername.command;

import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Option;

/** What kind of text it is: the same option for all commands that recognise. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = Profile.USUAL,
            description = "What kind of text it is: a file of redaction-rules/profiles/ (default: ${DEFAULT-VALUE}).")
    private String name = Profile.USUAL;

    /** The profile as it is in a folder of rules, where an unknown name is refused. */
    Profile in(RuleFolder folder) {
        return name.equals(Profile.USUAL) ? Profile.usual(folder) : Profile.named(folder, name);
    }
}
