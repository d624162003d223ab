package org.covername.workbench;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.office.ReviewDesk.Which;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Single pages as pictures, for a look at one before and after. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}/review")
class PageController {

    private final Pictures pictures;
    private final SpringOpenings openings;

    PageController(Pictures pictures, SpringOpenings openings) {
        this.pictures = pictures;
        this.openings = openings;
    }

    /** From the address and the session alone. */
    @ModelAttribute
    Seat seat(@PathVariable String caseId, @PathVariable String draft, @AuthenticationPrincipal Officer officer, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new Seat(new Which(caseId, draft), officer);
    }

    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> report(Seat seat, @PathVariable String page) {
        return picture(pictures.report(seat), page);
    }

    @GetMapping("/former/{page}")
    ResponseEntity<byte[]> former(Seat seat, @PathVariable String page) {
        Optional<byte[]> pdf = pictures.former(seat);
        return pdf.isPresent() ? picture(pdf, page) : ResponseEntity.noContent().build();
    }

    /** Told to the audit before it is shown, as the text of the draft is. */
    @GetMapping("/originals/{page}")
    ResponseEntity<byte[]> original(Seat seat, @PathVariable String page, HttpSession session) {
        Optional<byte[]> pdf = pictures.original(seat);
        pdf.ifPresent(any -> openings.part(seat, session));
        return picture(pdf, page);
    }

    private static ResponseEntity<byte[]> picture(Optional<byte[]> pdf, String page) {
        Optional<byte[]> png = pdf.filter(any -> page.matches("[1-9]\\d{0,4}")).flatMap(bytes -> PdfPage.png(bytes, Integer.parseInt(page)));
        return png.map(bytes -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.noStore()).body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
