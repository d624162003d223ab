package org.covername.workbench;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.casework.Group;
import org.covername.casework.Reading;
import org.covername.casework.RulingDesk;
import org.covername.document.Surface;
import org.covername.intake.DraftState;
import org.covername.intake.Settings;
import org.covername.office.ReviewDesk.Which;
import org.covername.recognition.MentionKind;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a review, and the parts of it that are looked at again. Whoever opens it stands in the audit. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}/review")
class WorkbenchController {

    private final RulingDesk desk;
    private final SpringOpenings openings;
    private final Settings settings;
    private final Pictures pictures;

    WorkbenchController(RulingDesk desk, SpringOpenings openings, Settings settings, Pictures pictures) {
        this.desk = desk;
        this.openings = openings;
        this.settings = settings;
        this.pictures = pictures;
    }

    /** From the address and the session alone. */
    @ModelAttribute
    Seat seat(@PathVariable String caseId, @PathVariable String draft, @AuthenticationPrincipal Officer officer, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new Seat(new Which(caseId, draft), officer);
    }

    @GetMapping
    String page(Seat seat, @RequestParam(defaultValue = "") String group, Model model, HttpSession session) {
        if (desk.readings().of(known(seat)).isEmpty()) {
            return "review-later";
        }
        Bench bench = bench(seat);
        openings.page(seat, session);
        model.addAttribute("bench", bench);
        model.addAttribute("notes", Notes.in(folder(seat)));
        model.addAttribute("kinds", Arrays.stream(MentionKind.values()).map(kind -> new Card.Choice(kind.word(), new Surface(kind.word().replace('-', ' ')))).toList());
        model.addAttribute("pages", pictures.pages(seat));
        model.addAttribute("original", pictures.hasOriginal(seat));
        Optional<Group> chosen = bench.reading().group(group).or(() -> bench.reading().groups().stream().findFirst());
        model.addAttribute("card", chosen.map(each -> new Card(bench, each)).orElse(null));
        return "review";
    }

    /** Asked again every few seconds; nothing where nothing has moved. */
    @GetMapping("/bar")
    String bar(Seat seat, @RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "") String made, Model model,
            HttpSession session, HttpServletResponse response) {
        Bench bench = bench(seat);
        boolean same = seen.equals(String.valueOf(bench.getSeen())) && bench.getVersion().equals(version) && (bench.report().made() + "-" + bench.report().working()).equals(made);
        if (same) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return "review :: nothing";
        }
        openings.part(seat, session);
        model.addAttribute("bench", bench);
        model.addAttribute("retext", !bench.getVersion().equals(version));
        return "review :: moved";
    }

    @GetMapping("/groups/{group}")
    String card(Seat seat, @PathVariable String group, Model model, HttpSession session) {
        Bench bench = bench(seat);
        openings.part(seat, session);
        model.addAttribute("bench", bench);
        Optional<Group> chosen = bench.reading().group(group);
        chosen.ifPresent(each -> model.addAttribute("card", new Card(bench, each)));
        return chosen.isPresent() ? "review :: card" : "review :: gone";
    }

    Bench bench(Seat seat) {
        DraftState draft = known(seat);
        Reading reading = desk.readings().of(draft).orElseThrow(WorkbenchController::absent);
        return new Bench(seat, reading, desk.of(draft), ReportState.of(draft, desk.progress(draft), folder(seat)));
    }

    private DraftState known(Seat seat) {
        return desk.readings().state(seat.which().caseId(), seat.which().draft()).orElseThrow(WorkbenchController::absent);
    }

    private Path folder(Seat seat) {
        return settings.review().resolve(seat.which().caseId()).resolve(seat.folder());
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
