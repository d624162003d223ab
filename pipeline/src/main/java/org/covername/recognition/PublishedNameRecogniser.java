package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;

/**
 * Finds who may be named: the people that the case file keeps, the report's author, reviewer and chair by the words before or behind their names, and
 * pseudonyms that the draft itself marks as such.
 */
final class PublishedNameRecogniser implements Recogniser {

    static final String RULE = "keep-published-name";
    private static final String LISTED = "The case file says who may be named";

    /** How far before a name a word may stand that makes its label one of something else than the review. */
    private static final int LABEL_REACH = 90;
    private static final Pattern NOT_OF_THE_REVIEW = Pattern.compile("(?i)\\b(?:IMRs?|conference|governors|management review|agency(?! (?:reports|chronologies) (?:and|by)\\b)|chronology|core group|strategy|meeting|school|IRO|ICPC|RCPC|CPC|CIC|CLA|LAC|CIN|TAC|TAF|FGC|MARAC|MAPPA|tribunal|bench|hearing|diary|poem|blog|adoption|fostering|foster care|health assessment)\\b");
    /** "Chair: Una Tarn, Team Manager": of a meeting about one child, as part of the job. */
    private static final Pattern BY_POST = Pattern.compile("(?i)(?:,| -| \u2013| \\() ?(?:interim |acting |deputy |assistant |senior |advanced |duty )*(?:team manager|service manager|practice (?:manager|lead|supervisor)"
        + "|unit manager|group manager|social worker|practitioner|iro|(?:independent )?reviewing officer|cp chair|child protection chair|conference chair|dsl|head ?teacher|tm|atm)(?!\\p{L})");
    /** "She told the reviewer: Una hit me": the colon opens what was said. */
    private static final Pattern SPOKEN_TO = Pattern.compile("(?i)\\b(?:told|tells?|asked|showed|e-?mailed|rang|texted|(?:said|says?|wrote|writes|written|spoke|speaks|words|letters?|statements?|reported|disclosed|confirmed|admitted) (?:to|with)|shared with) "
        + "[^.;:\\n\\t]*:\\s+$");
    private static final Pattern OFFICER = Pattern.compile("\\b(?:PC|PS|DC|DS|DI|DCI|Sgt|Insp|Nurse|Sister) $|(?i)\\b(?:search|enquiry|investigation|visit|meeting) (?:was )?(?:led|overseen|written|prepared) by");
    private static final Pattern BEFORE = Pattern.compile("(?is).*(?:\\b(?:(?:independent|lead|overview|report|review|board|partnership|panel|scr|our|its) )+"
        + "(?:chairs?|authors?|reviewers?|scrutineers?|overview author)\\b(?: of the [^.;:\\n\\t]{0,50})?(?:,|:|\\t|\\n| is| was|,? (?:was|is) chaired by)?"
        + "|^(?:chair|reviewers?|authors?)(?: of [^.;:\\n\\t]{0,50})?(?:\\.|:|(?=[\\t\\n]))|\\((?:independent )?chair:?|chair:|\\b(?:this|overview|lcspr|cspr|scr|practice|case|thematic|independent|joint) (?:report|review),? (?:was )?(?:written |authored |completed )?by|\\b(?:the|our) (?:report|review) was (?:written|authored|completed) by|overview(?: report)? by|\\bwritten for [^.;:\\n\\t]{3,80} by)\\s+$");
    /** "Chair of the thematic panel: ", "Chair, Tarnshire Safeguarding Children Partnership: ". */
    private static final Pattern LABEL = Pattern.compile("(?is).*\\b(?:(?:co-)?chairs?|authors?|reviewers?|scrutineers?|lead auditors?|audit leads?)(?:,? (?:of |for )?(?:the )?(?:(?! (?:re|subject|to|from|cc|copied|date|ref)\\b)[^.;:\\n\\t]){0,60})?:\\s+$");
    /** "Reviewers: Dr Una Tarn and ", "Lead reviewers: Una Tarn, ": a second of several. */
    private static final Pattern SECOND = Pattern.compile("(?s).*\\b(?i:chairs|authors|reviewers|scrutineers)\\b[.:,]?\\s+(?:(?:Dr|Professor|Prof|Sir|Dame|Ms|Mr|Mrs|Revd?)\\.? )*"
        + "\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]*\\.?){1,3}(?:,? and |, )$");
    private static final Pattern BEHIND = Pattern.compile("(?is)^(?:,|\\t|\\n| -| \\()?\\s*(?:the |our |an |a |as )?(?:(?:independent|lead|overview|partnership|board|scr) )+(?:\\p{L}+ )?"
        + "(?:chair|author|reviewer|scrutineer|auditor|overview author)\\b(?!\\s*(?:s|and .{1,40})?:).*|^,? (?:the )?(?:reviewer|author)(?:[;.]|$).*|^,? (?:who chairs|chair of the (?:partnership|board|panel|safeguarding|lscb|scr)).*");
    private static final Pattern CITED = Pattern.compile("(?s)^(?:'s|\u2019s)? \\((?:19|20)\\d\\d[a-z]?\\),? (?:and colleagues )?(?:has |have |also )?(?:argue|ask|thought|think|found|find|describe|wr[io]te|show|note|call|"
        + "suggest|observe|warn|conclude|remind|recommend|identif|report|state|stress|point)\\p{L}*.*");
    private static final Pattern WRITES = Pattern.compile("(?s)^, in (?:(?:the|his|her|their|a) )?(?-i:\\p{Lu})[^.;\\n]{2,80}, (?:wrote|writes|argued|argues|asked|asks|found|showed|warned"
        + "|described|calls|called|said|says)\\b.*|^'s (?:national|independent) (?:panel|review|inquiry|report)\\b.*");
    private static final int TITLE_PAGE = 12;
    private static final Pattern WRITER = Pattern.compile("(?is)(?:.*(?:[.;*\\n\\t] ?| and ))?(?:(?:report |review )?(?:written|authored|edited|overseen|led|chaired) (?:and (?:edited|compiled|led) )?by"
        + "|(?:report |review |(?:executive )?summary |briefing )?(?:compiled|prepared)(?: and edited)?(?: from (?:\\p{L}+ )?(?:agency|individual management) (?:reports|chronologies))? by):?\\s+$");
    private static final Pattern ENDED = Pattern.compile("(?s)^(?:[.;*\\n]|$| for the (?:review|overview|lcspr|scr) panel\\b| and (?:overseen|edited|chaired|approved)|,? \\(?(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}{2,8} )?(?:19|20)\\d\\d(?!\\d)"
        + "|,? \\(?(?:(?:the |our )?(?:\\p{Lu}{2,6}SC[PB]|LSC[PB]|SC[PB]|SAB|(?i:safeguarding |children |partnership |board )+) ?)(?i:(?:business )?(?:manager|officer|co-?ordinator))\\b"
        + "|,? \\(?(?i:business manager)\\)?,? (?:for the (?i:independent|partnership|board|panel|safeguarding)|from the (?:reports|chronologies) of)\\b).*");
    /** At the head of the draft: "Una Tarn, for Wickshire Safeguarding Children Partnership". */
    private static final Pattern FOR_THE_BOARD = Pattern.compile("(?s)^(?:,? \\(?(?:retired|\\p{Lu}{2,6})\\)?){0,4},? (?:for|on behalf of) (?:the )?(?:\\p{Lu}[\\p{L}'’-]+ (?:and |of |& )?){1,4}Safeguarding (?:Children )?(?:Partnership|Board)(?:$|[\\n;]|,? (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}{2,8} )?(?:19|20)\\d\\d).*");
    private static final Set<String> RETIRED = Set.of("retd", "ret", "retired");
    /** In a line that looks like a heading only a label tells whose name it is. */
    private static final Pattern LABELLED = Pattern.compile("(?s).*: $");
    private static final Pattern NOTE = Pattern.compile("^\\[\\d{1,2}\\] .*");
    private static final Pattern OF_A_YEAR = Pattern.compile("(?:, |\\()(?:19|20)\\d\\d[a-z]?(?=[.;,)])[^.]*\\.?\\s*$");
    private static final Pattern OF_THE_CASE = Pattern.compile("(?i)\\b(?:interview(?:ed)?|statement|e-?mail(?:ed)?|meeting|told|records?|letter|call(?:ed)?|notes?|school|family|mother|father|born)\\b");
    private static final Pattern PSEUDONYM = Pattern.compile("(?is)^(?:\\*| (?:serious case review|scr|lcspr|\\(published)\\b).*");

    private final Vocabulary vocabulary;
    private final PersonContext context;

    PublishedNameRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.context = new PersonContext(vocabulary);
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        List<Mention> mentions = new ArrayList<>(listed(draft, caseFile));
        Neighbourhood neighbourhood = new Neighbourhood(draft);
        String heading = "";
        for (Passage passage : draft.passages()) {
            heading = passage.place() instanceof Place.Heading ? passage.text().text() : heading;
            if (passage.place() instanceof Place.Cell && ReviewLeadRecogniser.ofSomethingElse(heading)) {
                continue;
            }
            for (NameRun run : NameRun.of(Word.of(passage), vocabulary)) {
                reason(run, neighbourhood, passage).map(because -> new Evidence(RULE, because, 0.9)).or(() -> titlePage(run, neighbourhood, passage))
                    .ifPresent(evidence -> mentions.add(new Mention(passage.number(), run.span(), MentionKind.PERSON, true, Optional.empty(), evidence)));
            }
        }
        return mentions;
    }

    /** Whether a mention is of somebody whom the case file lets be named. */
    static boolean ofTheCaseFile(Mention mention) {
        return mention.kept() && mention.evidence().because().equals(LISTED);
    }

    /** The people whom the case file lets be named, in all their forms. */
    private List<Mention> listed(Draft draft, CaseFile caseFile) {
        List<KnownPerson> people = caseFile.keep().stream().map(Surface::text).map(name -> KnownPerson.of(Optional.empty(), List.of(name), vocabulary)).toList();
        KnownNames names = new KnownNames(NameForms.ofFound(people, DraftWords.of(draft), vocabulary), new NameContext(vocabulary));
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            names.in(passage).stream().filter(found -> found.form().sort() != NameForm.Sort.SIMILAR).forEach(found -> mentions.add(new Mention(passage.number(),
                found.span(), MentionKind.PERSON, true, Optional.empty(), new Evidence(RULE, LISTED, found.form().sort().score()))));
        }
        return mentions;
    }

    private Optional<String> reason(NameRun run, Neighbourhood neighbourhood, Passage passage) {
        String behind = neighbourhood.behind(passage, run.span().end());
        if (run.size() == 1 && PSEUDONYM.matcher(behind).matches() && (run.before(1).equals("baby") || behind.matches("(?s) \\(published.*"))) {
            return Optional.of("The draft shows it to be a pseudonym");
        }
        int from = withTitles(run);
        if (passage.place() instanceof Place.Heading && from > 0 && !LABELLED.matcher(passage.text().text().substring(0, from)).matches()) {
            return Optional.empty();
        }
        if (CITED.matcher(behind).matches() || WRITES.matcher(behind).matches() || reference(passage) || team(run, behind)) {
            return Optional.of("The name is cited with a publication of its bearer");
        }
        boolean full = run.size() > 1 || context.titled(run);
        String before = neighbourhood.before(passage, from);
        boolean named = Appointment.told(before, behind) || labelled(before, behind)
            || BEHIND.matcher(behind).matches() && !NOT_OF_THE_REVIEW.matcher(behind.substring(0, Math.min(40, behind.length()))).find();
        return full && named ? Optional.of("The report's author, reviewer or chair is public") : Optional.empty();
    }

    /** "Lead reviewer: Una Tarn". */
    private static boolean labelled(String before, String behind) {
        boolean label = BEFORE.matcher(before).matches() || LABEL.matcher(before).matches() || SECOND.matcher(before).matches();
        return label && !SPOKEN_TO.matcher(before).find() && !BY_POST.matcher(behind).lookingAt() && !NOT_OF_THE_REVIEW.matcher(before.substring(Math.max(0, before.length() - LABEL_REACH))).find();
    }

    /** "Written by Una Tarn." near the head of the draft: so a statement may be signed as well, and the model may know better. */
    private Optional<Evidence> titlePage(NameRun run, Neighbourhood neighbourhood, Passage passage) {
        boolean early = passage.number() < TITLE_PAGE && run.size() > 1;
        if (early && withTitles(run) == 0 && FOR_THE_BOARD.matcher(neighbourhood.behind(passage, run.span().end())).matches()) {
            return Optional.of(new Evidence(RULE, "It stands near the head of the draft as a name that writes for the board", 0.8));
        }
        boolean named = early && WRITER.matcher(neighbourhood.before(passage, withTitles(run))).matches()
            && !NOT_OF_THE_REVIEW.matcher(neighbourhood.before(passage, run.span().start())).find() && !OFFICER.matcher(neighbourhood.before(passage, run.span().start())).find()
            && ENDED.matcher(neighbourhood.behind(passage, run.span().end())).matches();
        return named ? Optional.of(new Evidence(RULE, "It stands near the head of the draft as its author's name", 0.8)) : Optional.empty();
    }

    /** "Tarn and colleagues have shown": scholars go by their bare surname. */
    private boolean team(NameRun run, String behind) {
        return run.size() == 1 && !context.titled(run) && !vocabulary.opener(run.first().key()) && behind.matches("(?s)^ and (?:(?:her|his|their) )?colleagues (?:have|has|found|describe|show|wr[io]te|argue|call)\\b.*");
    }

    /** A note that ends with a publication and its year, and tells nothing of the case: thanks to a worker may follow a reference. */
    private static boolean reference(Passage passage) {
        String text = passage.text().text();
        boolean note = passage.place() instanceof Place.Footnote || NOTE.matcher(text).matches();
        return note && OF_A_YEAR.matcher(text).find() && !OF_THE_CASE.matcher(text).find();
    }

    /** The second word of "Major (Retd)". */
    private static boolean retired(Word word) {
        return word.before().equals(" (") && RETIRED.contains(word.key());
    }

    /** Where the name starts with all its titles. */
    private int withTitles(NameRun run) {
        int from = run.from();
        while (from > 0 && (vocabulary.title(run.words().get(from - 1).key()) && run.words().get(from - 1).capital() || retired(run.words().get(from - 1)))) {
            from--;
        }
        boolean article = from > 0 && from < run.from() && run.words().get(from - 1).key().equals("the");
        return run.words().get(article ? from - 1 : from).span().start();
    }
}
