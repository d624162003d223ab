package org.covername.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.extraction.OcrText;
import org.covername.verification.LeakyPdfs.Sample;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every known way in which a PDF betrays a name, and the check that finds it. */
class LeakyPdfsTest {

    private static final List<Sample> SAMPLES = LeakyPdfs.all();
    /** Pixels and curves: without a reader of pictures such a file is refused as unread, and so are the pictures of its twin. */
    private static final Set<Integer> PICTURES = Set.of(8, 9, 10, 11);

    @Test
    void hasASampleForEveryRowThatAPdfCanHave() {
        assertThat(SAMPLES.size()).isGreaterThanOrEqualTo(40);
        assertThat(SAMPLES.stream().map(Sample::row).collect(Collectors.toSet())).containsAll(IntStream.rangeClosed(1, 29).boxed().toList()).contains(32, 33);
    }

    @TestFactory
    List<DynamicTest> findsEveryLeak() {
        return SAMPLES.stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
            List<Residue> found = check(sample.bytes());
            assertThat(found).isNotEmpty();
            assertThat(found).as("read as a whole").filteredOn(residue -> residue.kind().equals("unreadable-file")).isEmpty();
        })).toList();
    }

    @TestFactory
    List<DynamicTest> findsNothingInTheTwin() {
        return SAMPLES.stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
            Assumptions.assumeTrue(OcrText.available() || !PICTURES.contains(sample.row()), "skipped, because tesseract is not installed");
            assertThat(check(sample.twin())).isEmpty();
        })).toList();
    }

    private static List<Residue> check(byte[] pdf) {
        return ResidueCheck.of(LeakyPdfs.CASE).check(pdf);
    }
}
