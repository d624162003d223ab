package org.covername.inspection;

import java.util.List;
import org.covername.intake.Settings;
import org.covername.office.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The redaction log of a draft as an officer goes through it: narrowed, sorted, taken away, printed, and held against another version. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}")
class LogController {

    private final Office office;
    private final LogJson logs;

    LogController(Office office, Settings settings) {
        this.office = office;
        this.logs = new LogJson(settings.review());
    }

    /** A draft's log, whole. */
    record Log(String caseId, String draft, List<LogEntry> entries) {

        public String title() {
            return caseId + ", " + draft.replace('-', ' ');
        }

        public String path() {
            return "/cases/" + caseId + "/" + draft;
        }

        public int all() {
            return entries.size();
        }

        public List<String> kinds() {
            return LogFilter.values(entries, entry -> entry.written().kind());
        }

        public List<String> entities() {
            return LogFilter.values(entries, entry -> entry.written().entity());
        }

        public List<String> pages() {
            return LogFilter.values(entries, entry -> String.valueOf(entry.found().page()));
        }

        public List<String> rules() {
            return LogFilter.values(entries, entry -> entry.found().rule());
        }

        public List<String> people() {
            return LogFilter.values(entries, entry -> entry.decided().words());
        }
    }

    /** From the address alone; one that names a draft without a log leads nowhere. */
    @ModelAttribute("log")
    Log log(@PathVariable String caseId, @PathVariable String draft) {
        if (office.journal().read(caseId).find(draft).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Log(caseId, draft, logs.read(caseId, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/log")
    String page(@ModelAttribute("log") Log log, LogFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("rows", filter.of(log.entries()));
        model.addAttribute("others", logs.drafts(log.caseId()).stream().filter(other -> !other.equals(log.draft())).toList());
        return "log";
    }

    @GetMapping("/log.csv")
    ResponseEntity<String> csv(@ModelAttribute("log") Log log, LogFilter filter) {
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"redaction-log-" + log.caseId() + "-" + log.draft() + ".csv\"").body(LogCsv.of(filter.of(log.entries())));
    }

    @GetMapping("/log/compare")
    String compare(@ModelAttribute("log") Log log, @RequestParam(name = "with", defaultValue = "") String other, Model model) {
        List<LogEntry> earlier = logs.read(log.caseId(), other).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("other", other.replace('-', ' '));
        model.addAttribute("comparison", LogComparison.of(earlier, log.entries()));
        return "log-compare";
    }
}
