package org.covername.rulepage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.gazetteer.ListImport;
import org.covername.gazetteer.ListImport.Longer;
import org.covername.gazetteer.NameKind;
import org.covername.rulepage.RulesEvent.Seen;
import org.covername.rules.Rule.Switch;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** A change of the rules that somebody asked for and nobody has saved yet. */
sealed interface Proposal {

    /** The rules with the change, for the drafts in review to be tried on. */
    RuleFolder after(RuleFolder before);

    /** The rules as they are to be written, which tell why. */
    default RuleFolder written(RuleFolder before, Signed signed) {
        return after(before);
    }

    RulesEvent event(String who, Seen seen);

    String title();

    /** What the button says. */
    String verb();

    /** What is done, in a sentence; and what it is about, a line each. */
    String done();

    List<String> about();

    /** Whether the reason is asked for. */
    boolean asks();

    /** Who saves it, and why. */
    record Signed(String who, LocalDate day, String because) {
    }

    /** A rule is to be switched. */
    record Switching(RuleCard card, boolean off) implements Proposal {

        @Override
        public RuleFolder after(RuleFolder before) {
            return written(before, new Signed("preview", LocalDate.EPOCH, "preview"));
        }

        @Override
        public RuleFolder written(RuleFolder before, Signed signed) {
            return RuleBook.switching(before, new Switch(card.id(), off, signed.day(), signed.who(), signed.because()));
        }

        @Override
        public RulesEvent event(String who, Seen seen) {
            return off ? new RulesEvent.RuleSwitchedOff(who, card.id(), seen) : new RulesEvent.RuleSwitchedOn(who, card.id(), seen);
        }

        @Override
        public String title() {
            return "Switch " + (off ? "off " : "on ") + card.id();
        }

        @Override
        public String verb() {
            return off ? "Switch it off" : "Switch it on";
        }

        @Override
        public String done() {
            return card.id() + " is switched " + (off ? "off" : "on") + ". This counts for each draft that is begun from now on.";
        }

        @Override
        public List<String> about() {
            return List.of(card.because());
        }

        @Override
        public boolean asks() {
            return true;
        }
    }

    /** Names are to be added to a list. */
    record Adding(NameKind kind, List<String> names, Longer longer) implements Proposal {

        /** @throws RulesRefusedException with every fault of the names */
        static Adding of(NameKind kind, List<String> names, RuleFolder rules) {
            return new Adding(kind, names, new ListImport(rules, kind).read(csv(names), "the names", Optional.of("name")));
        }

        /** The table that {@code covername rules import} would read. */
        private static String csv(List<String> names) {
            StringBuilder csv = new StringBuilder("name\r\n");
            names.forEach(name -> csv.append('"').append(name.replace("\"", "\"\"")).append("\"\r\n"));
            return csv.toString();
        }

        @Override
        public RuleFolder after(RuleFolder before) {
            return longer.rules();
        }

        @Override
        public RulesEvent event(String who, Seen seen) {
            return new RulesEvent.NamesAdded(who, kind.word(), names.size(), seen);
        }

        @Override
        public String title() {
            return "Add to the list: " + Lists.label(kind);
        }

        @Override
        public String verb() {
            return "Add the names";
        }

        @Override
        public String done() {
            ListImport.Imported imported = longer.imported();
            return imported.added() + " added, " + imported.known() + " were there already." + (imported.added() > 0 ? " This counts for each draft that is begun from now on." : "");
        }

        @Override
        public List<String> about() {
            return names;
        }

        @Override
        public boolean asks() {
            return false;
        }
    }
}
