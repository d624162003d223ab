package org.covername.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.journal.CaseBook;
import org.covername.outbound.ReportPackage;
import org.covername.outbound.Shelf;
import org.covername.publication.Dossier.Released;
import org.covername.publication.Review;

/**
 * Lets the public folder follow the record of a case, and the record follow what a crash left in the folder. Never shows anything: a package that is gone, or that
 * is not what was approved, counts as withdrawn.
 */
final class Folders {

    private final Office office;
    private final CaseBook book;

    Folders(Office office, CaseBook book) {
        this.office = office;
        this.book = book;
    }

    void follow() {
        bySlug().forEach((slug, reviews) -> {
            reviews.forEach(review -> believe(slug, review));
            clear(slug);
        });
    }

    /** The reviews that were, or are about to be, shown under each slug, the earliest edition first. */
    private Map<String, List<Review>> bySlug() {
        return book.record().reviews().values().stream().filter(review -> review.released().isPresent())
                .sorted(Comparator.comparing(review -> released(review).edition())).collect(Collectors.groupingBy(review -> released(review).slug()));
    }

    private void believe(String slug, Review review) {
        Optional<String> shown = office.shelf().shown(slug);
        Optional<String> approved = Optional.of(review.dossier().facts().sha256Out());
        if (review instanceof Review.Publishing publishing && shown.equals(approved)) {
            book.tell(publishing.found(office.product("its package was found on the page")));
        } else if (review instanceof Review.Published published && !shown.equals(approved)) {
            Optional<Review> next = inItsPlace(slug, shown);
            book.tell(next.isPresent() ? published.supersede(next.get().dossier().draft(), office.product("a later edition stands in its place"))
                    : published.withdraw(office.product(shown.isEmpty() ? "its package was gone" : "its package was altered")));
        }
    }

    /** The edition that a crash kept from being written down as shown. */
    private Optional<Review> inItsPlace(String slug, Optional<String> shown) {
        return bySlug().get(slug).stream().filter(Review.Publishing.class::isInstance).filter(other -> shown.equals(Optional.of(other.dossier().facts().sha256Out()))).findFirst();
    }

    private void clear(String slug) {
        List<Review> reviews = bySlug().get(slug);
        boolean stays = reviews.stream().anyMatch(review -> review instanceof Review.Published);
        if (stays) {
            return;
        }
        Review last = reviews.get(reviews.size() - 1);
        office.shelf().take(slug, last instanceof Review.OnRequest ? Shelf.Place.ON_REQUEST : Shelf.Place.WITHDRAWN);
        if (!office.shelf().hasPage(slug) && !(last instanceof Review.Publishing)) {
            office.shelf().leavePage(slug, ReportPackage.page(new Listing(office).listed(book.record().caseId(), last, 0)));
        }
    }

    private static Released released(Review review) {
        return review.released().orElseThrow();
    }
}
