package org.covername.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Surface;

/**
 * PDFs that leak a name, one way each: every channel of a PDF that is known to have betrayed somebody. Each comes with a twin in which nothing leaks. All names
 * are invented.
 */
public final class LeakyPdfs {

    /** What each sample hides in its own way. */
    public static final String NAME = "Strudwick";
    public static final String FULL_NAME = "Wilhelmina Strudwick";
    static final String PSEUDONYM = "Child V";

    /** The case that the names belong to. */
    public static final CaseFile CASE = new CaseFile("child-v", Optional.of("Fenwater Safeguarding Children Partnership"),
            List.of(new Subject("child", Role.SUBJECT_CHILD, Optional.of(PSEUDONYM), List.of(new Surface(FULL_NAME)), Optional.empty(), Optional.empty())),
            List.of(), List.of(), Map.of());

    /**
     * A leaky file.
     *
     * @param row     of the threat table, 1 to 33
     * @param secrets what can be read out of it; empty where the leak has no text of its own
     * @param twin    the same without the leak
     */
    public record Sample(String name, int row, byte[] bytes, List<String> secrets, byte[] twin) {

        public Sample {
            secrets = List.copyOf(secrets);
        }

        @Override
        public String toString() {
            return "row " + row + ", " + name;
        }
    }

    /** Makes a file that says who it is about. */
    interface Making {
        byte[] of(String who) throws Exception;
    }

    private LeakyPdfs() {
    }

    /** A sample that is clean once the pseudonym stands in the name's place. */
    static Sample named(int row, String name, Making making) {
        return new Sample(name, row, made(making, NAME), List.of(NAME), made(making, PSEUDONYM));
    }

    /** A sample of something that no report may have, whatever it says; its twin is the harmless page. */
    static Sample hazard(int row, String name, Making making) {
        return new Sample(name, row, made(making, NAME), List.of(NAME), RawPdf.page().bytes());
    }

    /** The same for what betrays without any text. */
    static Sample wordless(int row, String name, Making making) {
        return new Sample(name, row, made(making, NAME), List.of(), RawPdf.page().bytes());
    }

    private static byte[] made(Making making, String who) {
        try {
            return making.of(who);
        } catch (Exception impossible) {
            throw new IllegalStateException("A sample can be made", impossible);
        }
    }

    /** All samples, by row and name. */
    public static List<Sample> all() {
        return Stream.of(LeakyText.samples(), LeakyDrawings.samples(), LeakyPictures.samples(), LeakyObjects.samples(), LeakyFiles.samples(), LeakyFonts.samples())
                .flatMap(List::stream).sorted(Comparator.comparing(Sample::row).thenComparing(Sample::name)).toList();
    }
}
