package org.covername.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import org.covername.casework.Reading;
import org.covername.decision.DecisionMemory;
import org.covername.decision.RulingPolicies;
import org.covername.document.Surface;
import org.covername.intake.Settings;
import org.covername.office.Office;
import org.covername.pseudonym.Replacement;
import org.covername.rules.RulesRefusedException;
import org.covername.ruling.Ruling;
import org.covername.ruling.Verdict;

/** Remembers for the board what was kept or hidden throughout, only where the officer asked for it and said why in words that tell nobody's name. */
final class BoardMemory {

    private final Settings settings;
    private final Office office;

    BoardMemory(Settings settings, Office office) {
        this.settings = settings;
        this.office = office;
    }

    /** @return what became of it, in a sentence */
    synchronized String remember(Reading reading, Ruling made) {
        boolean plain = made.verdict() instanceof Verdict.Keep || made.verdict() instanceof Verdict.Hide;
        Optional<String> board = reading.stored().caseFile().board();
        Optional<Surface> name = longest(reading, made);
        if (!plain || !made.target().everywhere() || board.isEmpty() || name.isEmpty()) {
            return "It was not remembered for the board: only what is kept or hidden everywhere is.";
        }
        if (tells(reading, made.comment().text())) {
            return "It was not remembered: the comment holds a name that this report hides, and would be shown to readers of the log.";
        }
        try {
            new DecisionMemory(settings.rules(), board.get()).remember(new DecisionMemory.Decided(made.target().kind(), name.get().text(), made.verdict() instanceof Verdict.Keep,
                    office.today(), made.by().who(), made.comment().text()));
            return "It is remembered for the board.";
        } catch (RulesRefusedException refused) {
            return "It was not remembered: " + refused.getMessage();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("What was decided cannot be written to the office's rules", unwritable);
        }
    }

    /** A whole name rather than a part of it, which others may have, too. */
    private static Optional<Surface> longest(Reading reading, Ruling made) {
        return reading.stored().resolution().replacements().stream().filter(place -> reading.meant(made.target(), place)).map(Replacement::mention)
                .map(mention -> reading.stored().draft().passage(mention.passage()).at(mention.span())).max(Comparator.comparingInt(Surface::length));
    }

    private static boolean tells(Reading reading, String comment) {
        return reading.stored().caseFile().names(comment) || RulingPolicies.hidden(reading.stored().resolution(), reading.forms(), comment);
    }
}
