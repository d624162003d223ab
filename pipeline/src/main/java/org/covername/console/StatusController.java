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
            body { font: 1.1rem/1.5 Arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #b1b4b6; }
            </style>
            </head>
            <body>
            <main>
            <h1>Drafts</h1>
            %s
            </main>
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
            case WAITING -> "Next step: " + draft.step().word();
            case DONE -> "Redacted; waits for review";
            case HELD -> "On hold. " + HtmlUtils.htmlEscape(draft.stand().reason().orElse(""));
            case REJECTED -> "Rejected. " + HtmlUtils.htmlEscape(draft.stand().reason().orElse(""));
        };
    }

    private static String links(DraftState draft) {
        return switch (draft.stand().state()) {
            case DONE -> ReviewFile.REDACTED.link(draft.id()) + "<br>" + ReviewFile.LOG.link(draft.id()) + "<br>" + ReviewFile.READINESS.link(draft.id());
            case HELD -> ReviewFile.READINESS.link(draft.id());
            case WAITING, REJECTED -> "";
        };
    }
}
