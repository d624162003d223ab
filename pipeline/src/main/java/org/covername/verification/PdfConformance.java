package org.covername.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Checks a PDF with veraPDF against PDF/UA-1 and PDF/A-2a. Costs some seconds at its first use, a fraction of one later.
 * veraPDF compiles the scripts of its rules anew in every thread, and they are slow until they are used much: so one thread makes all checks.
 */
public final class PdfConformance {

    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    private final Executor thread = Executors.newSingleThreadExecutor(PdfConformance::thread);

    public PdfConformance() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pdf-conformance");
        thread.setDaemon(true);
        return thread;
    }

    /** A file that veraPDF cannot read at all passes nothing. */
    public Accessibility check(byte[] pdf) {
        return started(pdf).join();
    }

    /** The same, beside the work of the caller. */
    CompletableFuture<Accessibility> started(byte[] pdf) {
        return CompletableFuture.supplyAsync(() -> checked(pdf), thread);
    }

    private static Accessibility checked(byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOURS.get(0));
             PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
            List<ValidationResult> results = validator.validateAll(parser);
            List<String> failures = results.stream().flatMap(PdfConformance::failures).distinct().collect(Collectors.toList());
            return new Accessibility(compliant(results, PDFAFlavour.PDFUA_1), compliant(results, PDFAFlavour.PDFA_2_A), failures);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            return new Accessibility(false, false, List.of("The file cannot be read by veraPDF"));
        } catch (IOException unclosed) {
            return new Accessibility(false, false, List.of("veraPDF did not finish"));
        }
    }

    private static boolean compliant(List<ValidationResult> results, PDFAFlavour flavour) {
        return results.stream().anyMatch(result -> result.getPDFAFlavour() == flavour && result.isCompliant());
    }

    private static Stream<String> failures(ValidationResult result) {
        String standard = result.getPDFAFlavour() == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a";
        return result.getFailedChecks().keySet().stream().map(rule -> standard + " clause " + clause(rule));
    }

    private static String clause(RuleId rule) {
        return rule.getClause() + " test " + rule.getTestNumber();
    }
}
