package org.covername.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.covername.office.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what is to be sent, and sends it through Camel: notices to a mail server, packages to a folder or another machine. */
final class CamelDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(CamelDelivery.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Office office;
    private final JdbcErrands errands;
    private final ProducerTemplate camel;
    private final Places places;

    /** Where Camel sends notices and packages; empty where the office does not want them sent. */
    record Places(Optional<String> mail, Optional<String> push) {

        boolean none() {
            return mail.isEmpty() && push.isEmpty();
        }
    }

    CamelDelivery(Office office, JdbcErrands errands, ProducerTemplate camel, Places places) {
        this.office = office;
        this.errands = errands;
        this.camel = camel;
        this.places = places;
    }

    Places places() {
        return places;
    }

    /** One look over all cases. */
    void round() {
        errands.left(LONGEST).stream().filter(errand -> errand.kind().notice()).forEach(errand -> LOG.warn("A stop came while the notice {} was sent: it may not have gone out", errand.id()));
        Occasions occasions = new Occasions(office);
        for (String caseId : office.journal().cases()) {
            places.mail().ifPresent(any -> occasions.notices(caseId).forEach(errands::note));
            places.push().ifPresent(any -> occasions.packages(caseId).forEach(errands::note));
        }
        errands.waiting().stream().filter(errand -> place(errand).isPresent()).filter(errands::begin).forEach(this::send);
    }

    private Optional<String> place(Errand errand) {
        return errand.kind().notice() ? places.mail() : places.push();
    }

    /** A place that cannot be reached now is tried again; why is told by type, since a mail server may answer with what was sent to it. */
    private void send(Errand errand) {
        try {
            if (errand.kind().notice()) {
                mail(Notice.of(errand), places.mail().orElseThrow());
            } else {
                Path published = office.outbound().resolve("published");
                Parcel.of(errand, published).ifPresent(parcel -> camel.sendBodyAndHeader(places.push().orElseThrow(), parcel.zip(), Exchange.FILE_NAME, parcel.name()));
            }
            errands.done(errand);
        } catch (CamelExecutionException unreachable) {
            LOG.warn("{} could not be sent ({}) and is tried again", errand.id(), unreachable.getCause() == null ? "no cause" : unreachable.getCause().getClass().getSimpleName());
            errands.again(errand);
        }
    }

    /** Camel takes a message's own subject only where its address says so. */
    private void mail(Notice notice, String place) {
        String address = place + (place.contains("?") ? "&" : "?") + "useHeaderSubject=true";
        camel.sendBodyAndHeaders(address, notice.text(), Map.of("Subject", notice.subject(), Exchange.CONTENT_TYPE, "text/plain; charset=UTF-8"));
    }
}
