package org.covername.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** What must hold beside the pattern for a place to be a mention. */
interface Condition {

    /** How many characters before the mention {@code before} looks at: the longest label, and no more, for speed. */
    int LOOK_BACK = 72;

    boolean allows(RuleText text, Span span);

    /** Whether any place of this text can pass; asked before the text is searched. */
    default boolean possible(RuleText text) {
        return true;
    }

    /** Right before the mention stands this. */
    static Condition before(Pattern pattern) {
        return (text, span) -> pattern.matcher(text.bounded()).region(Math.max(0, span.start() - LOOK_BACK), span.start()).find();
    }

    /** Right behind the mention stands this. */
    static Condition after(Pattern pattern) {
        return (text, span) -> open(pattern.matcher(text.bounded()).region(span.end(), text.text().length())).lookingAt();
    }

    /** The mention itself holds this. */
    static Condition within(Pattern pattern) {
        return (text, span) -> open(pattern.matcher(text.bounded()).region(span.start(), span.end())).find();
    }

    /** The column or row of the table is headed so. */
    static Condition column(Pattern pattern) {
        return (OfText) text -> pattern.matcher(new BoundedText(text.setting().column().text())).find();
    }

    /** The last heading above is so. */
    static Condition section(Pattern pattern) {
        return (OfText) text -> pattern.matcher(new BoundedText(text.setting().section().text())).find();
    }

    static Condition where(List<String> places) {
        return (OfText) text -> places.contains(text.setting().place());
    }

    /** The mention as a whole is no phrase of this list. */
    static Condition unlisted(WordList list) {
        return (text, span) -> !list.holds(span.of(text.text()));
    }

    /** The mention as a whole is a phrase of this list. */
    static Condition listed(WordList list) {
        return unlisted(list).not();
    }

    /** Some word of the mention is none of this list. */
    static Condition someUnlisted(WordList list) {
        return (text, span) -> Token.of(span.of(text.text())).stream().anyMatch(token -> !list.holds(token.word()));
    }

    /** The first word of the mention is none of this list. */
    static Condition firstUnlisted(WordList list) {
        return (text, span) -> !list.holds(span.of(text.text()).split("[ ,.-]", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** A condition on the text as a whole. */
    interface OfText extends Condition {

        @Override
        boolean possible(RuleText text);

        @Override
        default boolean allows(RuleText text, Span span) {
            return possible(text);
        }

        @Override
        default Condition not() {
            return (OfText) text -> !possible(text);
        }
    }

    default Condition not() {
        return (text, span) -> !allows(text, span);
    }

    private static Matcher open(Matcher matcher) {
        return matcher.useTransparentBounds(true).useAnchoringBounds(true);
    }
}
