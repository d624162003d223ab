package org.covername.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier.Released;
import org.covername.publication.Review;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the public page shows, or showed. */
@RestController
class PublishedController {

    private final Office office;

    PublishedController(Office office) {
        this.office = office;
    }

    record Published(List<Report> reports) {
    }

    /** @param state published, on-request, withdrawn or superseded */
    record Report(String slug, String title, String state, Of of, Edition edition) {

        static Report of(String caseId, Review review) {
            Released released = review.released().orElseThrow();
            return new Report(released.slug(), released.imprint().title(), review.word(), new Of(caseId, review.dossier().draft()),
                    new Edition(released.edition(), released.first(), released.changed(), review.dossier().facts().sha256Out()));
        }
    }

    record Of(String caseId, String draft) {
    }

    /** @param sha256 of the report's file */
    record Edition(int number, Instant first, Instant changed, String sha256) {
    }

    /** Of the editions of a report the last one that was shown counts. */
    @GetMapping("/api/v1/published")
    Published all() {
        Map<String, Report> reports = new TreeMap<>();
        for (CaseRecord record : office.journal().records()) {
            record.reviews().values().stream().filter(review -> review.released().isPresent() && !(review instanceof Review.Publishing))
                    .map(review -> Report.of(record.caseId(), review)).sorted(Comparator.comparing(report -> report.edition().number()))
                    .forEach(report -> reports.put(report.slug(), report));
        }
        return new Published(List.copyOf(reports.values()));
    }
}
