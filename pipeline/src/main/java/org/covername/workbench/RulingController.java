package org.covername.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.covername.account.Officer;
import org.covername.casework.Reading;
import org.covername.casework.RulingDesk;
import org.covername.casework.RulingDesk.Asked;
import org.covername.decision.RulingPolicies.Wish;
import org.covername.document.Surface;
import org.covername.intake.Settings;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.MoveRefusedException;
import org.covername.ruling.Ruling;
import org.covername.ruling.Target;
import org.covername.ruling.Verdict;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers decide on the page of a review. With htmx only the card and the bar come back; without, the whole page. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}/review")
class RulingController {

    private final RulingDesk desk;
    private final WorkbenchController bench;
    private final BoardMemory memory;

    RulingController(RulingDesk desk, WorkbenchController bench, Settings settings) {
        this.desk = desk;
        this.bench = bench;
        this.memory = new BoardMemory(settings, desk.office());
    }

    /** From the address and the session alone. */
    @ModelAttribute
    Seat seat(@PathVariable String caseId, @PathVariable String draft, @AuthenticationPrincipal Officer officer, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new Seat(new Which(caseId, draft), officer);
    }

    /** How the answer goes back: into a part of the page, or by going to the page anew. */
    record Answer(Seat seat, Model model, RedirectAttributes after) {

        String page(String group, String done, String refusal) {
            after.addFlashAttribute(refusal.isEmpty() ? "done" : "refusal", refusal.isEmpty() ? done : refusal);
            return "redirect:" + seat.path() + (group.matches("[0-9a-f]{12}") ? "?group=" + group : "");
        }
    }

    @PostMapping("/groups/{group}")
    String decide(Seat seat, @PathVariable String group, @RequestParam Map<String, String> fields, Model model, RedirectAttributes after) {
        RulingForm form = RulingForm.of(fields);
        return ruled(new Answer(seat, model, after), group, form.comment(), reading -> form.asked(reading, reading.group(group)
                .orElseThrow(() -> new MoveRefusedException("This is no longer known by these words: load the page again."))));
    }

    @PostMapping("/add")
    String add(Seat seat, @RequestParam Map<String, String> fields, Model model, RedirectAttributes after) {
        AddForm form = AddForm.of(fields);
        return ruled(new Answer(seat, model, after), "", form.comment(), form::asked);
    }

    @PostMapping("/undo")
    String undo(Seat seat, @RequestParam Map<String, String> fields, Model model, RedirectAttributes after) {
        int ruling = RulingForm.number(fields.getOrDefault("ruling", ""));
        String group = fields.getOrDefault("group", "");
        return ruled(new Answer(seat, model, after), group, "", reading -> {
            Target undone = desk.of(desk.readings().state(seat.which().caseId(), seat.which().draft()).orElseThrow()).inForce(ruling).map(Ruling::target)
                    .orElseThrow(() -> new MoveRefusedException("Decision " + ruling + " does not count any more."));
            return new Asked(new Wish(new Verdict.Undo(ruling), undone, new Surface("")), Integer.MAX_VALUE);
        });
    }

    private String ruled(Answer answer, String group, String comment, Function<Reading, Asked> asks) {
        String done = "";
        String refusal = "";
        try {
            Which which = answer.seat().which();
            By by = new By(answer.seat().who(), desk.office().now(), desk.office().papers().keepNote(which.caseId(), comment.strip()));
            Ruling made = desk.rule(which, asks, by);
            done = "Decision " + made.number() + " is saved." + (remember() ? " " + memory.remember(bench.bench(answer.seat()).reading(), made) : "");
        } catch (MoveRefusedException refused) {
            refusal = refused.getMessage();
        }
        return part() ? part(answer, group, done, refusal) : answer.page(group, done, refusal);
    }

    private String part(Answer answer, String group, String done, String refusal) {
        Bench now = bench.bench(answer.seat());
        answer.model().addAttribute("bench", now);
        answer.model().addAttribute("said", done);
        answer.model().addAttribute("refused", refusal);
        answer.model().addAttribute("card", now.reading().group(group).map(each -> new Card(now, each)).orElse(null));
        return "review :: answer";
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** Whether htmx asks, for a part of the page. */
    private static boolean part() {
        return request().getHeader("HX-Request") != null;
    }

    private static boolean remember() {
        return request().getParameter("remember") != null;
    }
}
