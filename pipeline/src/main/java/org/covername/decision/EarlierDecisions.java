package org.covername.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.pseudonym.Question;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** What officers of each board decided before, proposed again where a draft's names are treated otherwise. Nothing is changed by it. */
public final class EarlierDecisions {

    private static final String FOLDER = "decisions/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Map<String, BoardDecisions> boards;

    private EarlierDecisions(Map<String, BoardDecisions> boards) {
        this.boards = Map.copyOf(boards);
    }

    /** @throws RulesRefusedException with every fault of every file, each with its line */
    public static EarlierDecisions load(RuleFolder folder) {
        Map<String, BoardDecisions> boards = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (String file : folder.names(FOLDER, ".yml")) {
            try {
                boards.put(file.substring(FOLDER.length(), file.length() - ".yml".length()), DecisionsYaml.read(folder.read(file), file));
            } catch (RulesRefusedException refused) {
                faults.addAll(refused.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return new EarlierDecisions(boards);
    }

    /** The same as faults, for whoever wants all of them: none where every file can be read. */
    public static List<String> failures(RuleFolder folder) {
        try {
            load(folder);
            return List.of();
        } catch (RulesRefusedException refused) {
            return refused.faults();
        }
    }

    /** A question for each name that the board decided otherwise before, without the name. */
    public List<Question> questions(Draft draft, CaseFile caseFile, Resolution resolution) {
        Optional<BoardDecisions> decisions = caseFile.board().map(BoardDecisions::slug).map(boards::get);
        Map<String, Question> questions = new LinkedHashMap<>();
        decisions.ifPresent(board -> {
            for (Replacement replacement : resolution.replacements()) {
                String name = draft.passage(replacement.mention().passage()).at(replacement.mention().span()).text();
                String key = replacement.mention().kind() + " " + NameKey.of(name);
                if (!questions.containsKey(key)) {
                    board.of(replacement.mention().kind(), name).filter(decision -> differs(decision, replacement))
                        .ifPresent(decision -> questions.put(key, question(decision, replacement, name)));
                }
            }
        });
        return List.copyOf(questions.values());
    }

    private static boolean differs(Decision decision, Replacement replacement) {
        return (decision.verdict() == Decision.Verdict.KEPT) == (replacement.treatment() != Treatment.KEEP);
    }

    private static Question question(Decision decision, Replacement replacement, String name) {
        String what = what(replacement.mention().kind());
        String now = replacement.treatment() == Treatment.KEEP ? "What rule " + replacement.mention().evidence().rule() + " lets stand, " + what + ","
            : "What is written \"" + replacement.text() + "\", " + what + ",";
        String before = decision.verdict() == Decision.Verdict.KEPT ? " was kept by this board before" : " was hidden by this board before";
        String because = NameKey.of(decision.because()).contains(NameKey.of(name)) ? "" : ", because: " + decision.because().replaceAll("[.\\s]+$", "");
        return new Question(now + before + ", on " + day(decision.on()) + because + ". Decide again.", replacement.mention().passage());
    }

    private static String what(MentionKind kind) {
        return (kind.word().matches("[aeio].*") ? "an " : "a ") + kind.word().replace('-', ' ');
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
