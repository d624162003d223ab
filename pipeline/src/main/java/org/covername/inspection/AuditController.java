package org.covername.inspection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.covername.audit.AuditExport;
import org.covername.audit.JdbcAuditSearch;
import org.covername.audit.JdbcAuditTrail;
import org.covername.audit.JdbcAuditedJournal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit chain: to search, to verify, to take away. */
@Controller
class AuditController {

    private final JdbcAuditTrail trail;
    private final JdbcAuditSearch search;
    private final JdbcAuditedJournal journal;

    AuditController(JdbcAuditTrail trail, JdbcClient jdbc, DataSource database) {
        this.trail = trail;
        this.search = new JdbcAuditSearch(jdbc);
        this.journal = new JdbcAuditedJournal(database);
    }

    @GetMapping("/audit")
    String page(AuditFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("page", AuditPage.of(search.page(filter.wanted(), filter.number()), filter.number()));
        model.addAttribute("events", search.events());
        return "audit";
    }

    /** Every entry against the one before it, the last against the vault's signature, the journal against the entries: as the command does. */
    @PostMapping("/audit/verify")
    String verify(RedirectAttributes after) {
        Optional<String> broken = trail.verify().or(journal::verify);
        after.addFlashAttribute(broken.isPresent() ? "refusal" : "done", broken.map(sentence -> "The audit is broken: " + sentence + ".")
                .orElseGet(() -> "The audit is whole: " + trail.length() + " entries, each follows from the one before it, and the last is the one that was signed."));
        return "redirect:/audit";
    }

    @GetMapping("/audit/export")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.zip\"");
        write(response.getOutputStream());
    }

    private void write(OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("audit");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            new AuditExport(trail).write(folder);
            for (String name : new String[] {"audit.html", "audit.jsonl", "head.json"}) {
                zip.putNextEntry(new ZipEntry("audit/" + name));
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
                Files.delete(folder.resolve(name));
            }
        } finally {
            Files.deleteIfExists(folder);
        }
    }
}
