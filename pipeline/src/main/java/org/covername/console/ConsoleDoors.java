package org.covername.console;

import static org.covername.account.Duty.ADMINISTRATOR;
import static org.covername.account.Duty.AUDITOR;
import static org.covername.account.Duty.OFFICE;
import static org.covername.account.Duty.PUBLISHER;
import static org.covername.account.Duty.REVIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.covername.account.Duty;

/** Who may open which page: the whole table. An address that does not stand here is refused to everybody. */
final class ConsoleDoors {

    /** Pages that anybody sees: the ways in, what pages look like, and whether the service is well. */
    static final List<String> OPEN = List.of("/sign-in", "/sign-in/directory", "/sign-in/directory/back", "/sign-in/directory/out", "/sign-in/code", "/oauth2/authorization/directory",
            "/first/{token}", "/join/{token}", "/webjars/**", "/console/**", "/error", "/health/live", "/health/ready");

    /** What addresses of the interface for programs begin with. */
    static final List<String> PROGRAMS = List.of("/api/", "/metrics");

    private static final Set<Duty> ALL = EnumSet.allOf(Duty.class);
    private static final Set<Duty> DRAFTS = EnumSet.complementOf(EnumSet.of(ADMINISTRATOR));
    private static final Set<Duty> HAND_IN = EnumSet.of(OFFICE, REVIEWER);
    /** Who may see the real names of a case. */
    private static final Set<Duty> NAMES = EnumSet.of(REVIEWER);
    private static final Set<Duty> INSPECT = EnumSet.of(AUDITOR, PUBLISHER);
    private static final Set<Duty> READ = EnumSet.of(REVIEWER, PUBLISHER, AUDITOR);
    private static final Set<Duty> REVIEW = EnumSet.of(REVIEWER, PUBLISHER);
    private static final Set<Duty> PUBLISH = EnumSet.of(PUBLISHER);
    /** Who may see numbers that name nobody. */
    private static final Set<Duty> WATCH = EnumSet.of(AUDITOR, ADMINISTRATOR);
    private static final Set<Duty> ACCOUNTS = EnumSet.of(ADMINISTRATOR);

    static final List<Door> TABLE = List.of(
            new Door("GET", "/", ALL),
            new Door("GET", "/refused", ALL),
            new Door("POST", "/refused", ALL),
            new Door("GET", "/progress", DRAFTS),
            new Door("POST", "/hand-in", HAND_IN),
            new Door("POST", "/rejected/{mark}/hand-in", HAND_IN),
            new Door("GET", "/case-files", NAMES),
            new Door("POST", "/case-files", NAMES),
            new Door("GET", "/case-files/{caseId}", NAMES),
            new Door("POST", "/case-files/{caseId}", NAMES),
            new Door("GET", "/cases/{caseId}", READ),
            new Door("GET", "/cases/{caseId}/{draft}", READ),
            new Door("GET", "/cases/{caseId}/{draft}/checklist", READ),
            new Door("GET", "/cases/{caseId}/{draft}/log", READ),
            new Door("GET", "/cases/{caseId}/{draft}/log.csv", READ),
            new Door("GET", "/cases/{caseId}/{draft}/log/compare", READ),
            new Door("GET", "/audit", INSPECT),
            new Door("POST", "/audit/verify", INSPECT),
            new Door("GET", "/audit/export", INSPECT),
            new Door("GET", "/review/{caseId}/{draft}/{name}", READ),
            new Door("GET", "/cases/{caseId}/{draft}/review", READ),
            new Door("GET", "/cases/{caseId}/{draft}/review/bar", READ),
            new Door("GET", "/cases/{caseId}/{draft}/review/groups/{group}", READ),
            new Door("GET", "/cases/{caseId}/{draft}/review/pages/{page}", READ),
            new Door("GET", "/cases/{caseId}/{draft}/review/former/{page}", READ),
            new Door("GET", "/cases/{caseId}/{draft}/review/originals/{page}", READ),
            new Door("POST", "/cases/{caseId}/{draft}/review/groups/{group}", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/review/add", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/review/undo", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/decide", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/approve", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/reopen", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/close", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/step", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/schedule", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/cancel", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/publish", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/withdraw", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/mean", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/link", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/copy", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/again", REVIEW),
            new Door("GET", "/leaks", PUBLISH),
            new Door("POST", "/leaks", PUBLISH),
            new Door("POST", "/leaks/{caseId}/{leak}/close", PUBLISH),
            new Door("GET", "/dashboard", READ),
            new Door("GET", "/calendar", READ),
            new Door("GET", "/calendar.ics", READ),
            new Door("POST", "/cases/{caseId}/{draft}/holds", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/holds/{hold}/reopen", REVIEW),
            new Door("POST", "/cases/{caseId}/{draft}/holds/{hold}/confirm", PUBLISH),
            new Door("POST", "/cases/{caseId}/{draft}/holds/{hold}/clear", PUBLISH),
            new Door("GET", "/second-factor", ALL),
            new Door("POST", "/second-factor/begin", ALL),
            new Door("POST", "/second-factor/confirm", ALL),
            new Door("POST", "/second-factor/end", ALL),
            new Door("POST", "/users/{name}/second-factor", ACCOUNTS),
            new Door("GET", "/users", ACCOUNTS),
            new Door("POST", "/users", ACCOUNTS),
            new Door("POST", "/users/{name}", ACCOUNTS),
            new Door("POST", "/users/{name}/invite", ACCOUNTS),
            new Door("POST", "/users/{name}/tokens", ACCOUNTS),
            new Door("POST", "/users/{name}/tokens/{token}/revoke", ACCOUNTS),
            new Door("GET", "/programs", ALL),
            new Door("POST", "/programs/{token}/confirm", ALL),
            new Door("POST", "/programs/{token}/end", ALL),
            new Door("GET", "/rules", READ),
            new Door("POST", "/rules/try", REVIEW),
            new Door("POST", "/rules/names", PUBLISH),
            new Door("POST", "/rules/switch", PUBLISH),
            new Door("GET", "/rules/changes/{change}", PUBLISH),
            new Door("POST", "/rules/changes/{change}", PUBLISH),
            new Door("GET", "/api/v1/openapi.json", ALL),
            new Door("GET", "/api/v1/cases", READ),
            new Door("GET", "/api/v1/cases/{caseId}", READ),
            new Door("GET", "/api/v1/cases/{caseId}/reviews/{draft}", READ),
            new Door("GET", "/api/v1/cases/{caseId}/reviews/{draft}/log", READ),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/decide", REVIEW),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/reopen", REVIEW),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/close", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/step", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/schedule", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/cancel", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/publish", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/withdraw", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/outputs", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/audience", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/reviews/{draft}/copies", PUBLISH),
            new Door("GET", "/api/v1/leaks", PUBLISH),
            new Door("POST", "/api/v1/leaks", PUBLISH),
            new Door("POST", "/api/v1/leaks/{caseId}/{leak}/close", PUBLISH),
            new Door("GET", "/api/v1/case-files/{caseId}", NAMES),
            new Door("POST", "/api/v1/case-files", NAMES),
            new Door("POST", "/api/v1/case-files/{caseId}", NAMES),
            new Door("GET", "/api/v1/cases/{caseId}/holds", READ),
            new Door("POST", "/api/v1/cases/{caseId}/holds", REVIEW),
            new Door("POST", "/api/v1/cases/{caseId}/holds/{hold}/clear", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/holds/{hold}/confirm", PUBLISH),
            new Door("POST", "/api/v1/cases/{caseId}/holds/{hold}/reopen", REVIEW),
            new Door("GET", "/api/v1/drafts", DRAFTS),
            new Door("POST", "/api/v1/drafts", HAND_IN),
            new Door("GET", "/api/v1/audit", INSPECT),
            new Door("POST", "/api/v1/audit/verify", INSPECT),
            new Door("GET", "/api/v1/published", READ),
            new Door("GET", "/metrics", WATCH));

    private ConsoleDoors() {
    }

    /** One address, and the duties of which each opens it. */
    record Door(String method, String path, Set<Duty> duties) {

        Door {
            duties = Set.copyOf(duties);
        }

        /** Whether it is opened by a token, and by nothing else. */
        boolean program() {
            return PROGRAMS.stream().anyMatch(path::startsWith);
        }

        String[] authorities() {
            return duties.stream().map(Duty::name).toArray(String[]::new);
        }
    }

    static String[] open() {
        return OPEN.toArray(String[]::new);
    }
}
