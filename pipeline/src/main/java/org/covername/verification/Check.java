package org.covername.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.covername.verification.Residue.Channel;

/**
 * One thing that was looked into on a finished file, and what came of it.
 *
 * @param name    short and lasting, such as {@code hidden-text}
 * @param what    was looked into, in plain words
 * @param because how much was found, or why it was not looked into
 */
public record Check(String name, String what, Result result, String because) {

    /** A check that was skipped says why; a doubt is a failure. */
    public enum Result {
        PASSED, FAILED, SKIPPED;

        /** As it stands in certificates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String UNREADABLE = "unreadable-file";

    /** What the findings say of each check, in the order in which an officer would ask. */
    static List<Check> of(List<Residue> residue, Accessibility accessibility) {
        boolean read = residue.stream().noneMatch(each -> each.kind().equals(UNREADABLE));
        List<Check> checks = new ArrayList<>();
        for (Group group : Group.values()) {
            checks.add(read || group == Group.FILE ? group.check(residue) : new Check(group.word(), group.what, Result.SKIPPED, "because the file cannot be read"));
        }
        checks.add(new Check("layout", "The place and width of what was replaced, tried against names", Result.SKIPPED, "because the report was set anew: no line of the draft is left"));
        checks.add(standard("pdfua1", "Readable with a screen reader: PDF/UA-1, by veraPDF", accessibility.pdfua1()));
        checks.add(standard("pdfa2a", "Fit for archives: PDF/A-2a, by veraPDF", accessibility.pdfa2a()));
        return checks;
    }

    private static Check standard(String name, String what, boolean kept) {
        return new Check(name, what, kept ? Result.PASSED : Result.FAILED, kept ? "no clause failed" : "clauses failed");
    }

    /** Of a report that keeps its draft's look everyone must be able to read it; what an archive wants beside that it may lack with its draft. */
    Check withLayoutKept() {
        return name.equals("pdfa2a") && result == Result.FAILED ? new Check(name, what, Result.SKIPPED, "because the report keeps its draft's look, which lacks what archives want") : this;
    }

    /** The layout of a report that keeps the draft's own, once it was attacked. */
    static Check layout(List<Residue> found) {
        return new Check("layout", "The place and width of what was replaced, tried against names", found.isEmpty() ? Result.PASSED : Result.FAILED, count(found.size()));
    }

    private static String count(int findings) {
        return findings == 0 ? "nothing found" : findings == 1 ? "1 finding" : findings + " findings";
    }

    /** Channels that are looked into together. */
    private enum Group {
        PAGE_TEXT("The text of the pages, by two readers in six orders, and every recogniser once more", EnumSet.of(Channel.PAGE_TEXT)),
        HIDDEN_TEXT("Text that no one sees: covered, colourless, tiny, clipped, off the page", EnumSet.of(Channel.HIDDEN_TEXT)),
        OBJECTS("Properties, metadata, bookmarks, alternative texts, links, names and strings of all objects, drawings that no page shows",
                EnumSet.of(Channel.PROPERTIES, Channel.METADATA, Channel.BOOKMARKS, Channel.STRUCTURE, Channel.LINK, Channel.NAME, Channel.OBJECT, Channel.UNSEEN_CONTENT)),
        FORBIDDEN("No attachment, form, script, layer, signature or comment", EnumSet.of(Channel.ATTACHMENT, Channel.ACTIVE_CONTENT, Channel.ANNOTATION)),
        FILE("One revision, no object or byte that belongs to nothing", EnumSet.of(Channel.REVISION, Channel.FILE_BYTES, Channel.WHOLE_FILE)),
        FONTS("The letters of the fonts: none but those that are shown, each what it says", EnumSet.of(Channel.FONT)),
        PICTURES("Pictures, page by page and each by itself: the words in them, and what they carry beside their pixels", EnumSet.of(Channel.PICTURE));

        private final String what;
        private final Set<Channel> channels;

        Group(String what, Set<Channel> channels) {
            this.what = what;
            this.channels = channels;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private Check check(List<Residue> residue) {
            int found = (int) residue.stream().filter(each -> channels.contains(each.channel())).count();
            return new Check(word(), what, found == 0 ? Result.PASSED : Result.FAILED, count(found));
        }
    }
}
