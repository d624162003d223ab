package org.covername.console;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.covername.intake.DraftState;
import org.covername.intake.JdbcDrafts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The first page: all drafts by case, with where each stands. */
@RestController
class StatusController {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="10">
            <title>Drafts - Covername</title>
            <style>
            * { box-sizing: border-box; }
            html { font: 16px/1.5 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #1c2329; background: #fff; }
            body { margin: 0 auto; max-width: 64rem; padding: 0 1.5rem 3rem; }
            header { border-bottom: 4px solid #0f5c66; padding: 2rem 0 1rem; margin-bottom: 1.5rem; }
            header p { margin: 0; color: #0f5c66; font-weight: 600; }
            h1 { margin: .2rem 0; font-size: 2.1rem; line-height: 1.2; color: #15303f; }
            h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; color: #0f5c66; }
            table { width: 100%%; border-collapse: collapse; border-top: 2px solid #0f5c66; border-bottom: 2px solid #0f5c66; }
            th, td { text-align: left; vertical-align: top; padding: .6rem .8rem; border-bottom: 1px solid #c3ced2; }
            thead th { background: #eef4f5; color: #15303f; }
            th:first-child { width: 9rem; }
            th:last-child { width: 13rem; }
            td:last-child a { display: block; }
            a { color: #0b4f6c; }
            .state { font-weight: 600; }
            .done { color: #1b5e3a; }
            .held, .rejected { color: #8c1d18; }
            .waiting { color: #7a4a00; }
            footer { margin-top: 2.5rem; color: #4a5560; font-size: .88rem; }
            @media (max-width: 44rem) {
                body { padding: 0 1rem 2rem; }
                thead { position: absolute; left: -99rem; }
                table, tbody, tr, th, td { display: block; width: 100%%; }
                th:first-child, th:last-child { width: auto; }
                tbody tr { border-bottom: 1px solid #c3ced2; padding: .6rem 0; }
                tbody th, td { border: 0; padding: .1rem 0; }
            }
            </style>
            </head>
            <body>
            <header><p>Covername</p><h1>Drafts</h1></header>
            <main>
            %s
            </main>
            <footer><p>This page looks again every ten seconds. It knows drafts by case and number only, never by a name.</p></footer>
            </body>
            </html>
            """;

    private final JdbcDrafts drafts;

    StatusController(JdbcDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        Map<String, List<DraftState>> byCase = drafts.all().stream()
                .collect(Collectors.groupingBy(draft -> draft.id().caseId(), TreeMap::new, Collectors.toList()));
        String cases = byCase.entrySet().stream().map(entry -> ofCase(entry.getKey(), entry.getValue())).collect(Collectors.joining());
        return PAGE.formatted(byCase.isEmpty() ? "<p>There are no drafts yet. Drop one into the folder <code>inbound/CASE/</code>.</p>" : cases);
    }

    private static String ofCase(String caseId, List<DraftState> drafts) {
        return "<h2>" + caseId + "</h2>\n<table>\n<thead><tr><th scope=\"col\">Draft</th><th scope=\"col\">Where it stands</th>"
                + "<th scope=\"col\">To look at</th></tr></thead>\n<tbody>\n"
                + drafts.stream().map(StatusController::row).collect(Collectors.joining()) + "</tbody>\n</table>\n";
    }

    private static String row(DraftState draft) {
        return "<tr><th scope=\"row\">" + draft.id().draft() + "</th><td>" + stand(draft) + "</td><td>" + links(draft) + "</td></tr>\n";
    }

    private static String stand(DraftState draft) {
        return switch (draft.stand().state()) {
            case WAITING -> state("waiting", "In work.") + " Next step: " + draft.step().word();
            case DONE -> state("done", "Redacted; waits for review");
            case HELD -> state("held", "On hold.") + " " + HtmlUtils.htmlEscape(draft.stand().reason().orElse(""));
            case REJECTED -> state("rejected", "Rejected.") + " " + HtmlUtils.htmlEscape(draft.stand().reason().orElse(""));
        };
    }

    private static String state(String kind, String words) {
        return "<span class=\"state " + kind + "\">" + words + "</span>";
    }

    private static String links(DraftState draft) {
        return switch (draft.stand().state()) {
            case DONE -> ReviewFile.REDACTED.link(draft.id()) + ReviewFile.LOG.link(draft.id()) + ReviewFile.READINESS.link(draft.id());
            case HELD -> ReviewFile.READINESS.link(draft.id());
            case WAITING, REJECTED -> "";
        };
    }
}
