package org.covername.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.api.ApiDesk.Reason;
import org.covername.clearance.Clearance;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The register of holds of a case. The paper that clears one goes sealed into the vault, and lies on no disk before. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/holds")
class HoldsController {

    private final ApiDesk desk;
    private final HoldDesk holds;

    HoldsController(Office office) {
        this.desk = new ApiDesk(office);
        this.holds = new HoldDesk(office);
    }

    record Holds(String caseId, List<HoldJson> holds) {
    }

    /** @param rule id in the table of clearances */
    record Raised(String rule, String note) {
    }

    record Day(String day) {
    }

    /** The parts by which a hold is cleared. */
    record Proof(String role, String organisation, String dated, MultipartFile document, String note) {

        Clearance kept(Office office, String caseId) {
            if (role == null || role.isBlank() || organisation == null || organisation.isBlank() || dated == null || document == null || document.isEmpty()) {
                throw ApiDesk.unfit("A hold is cleared by somebody's word: say the role, the organisation and the date, and add the document");
            }
            LocalDate day = LocalDate.parse(dated);
            try {
                String paper = office.papers().keep(caseId, document.getBytes());
                return new Clearance(role, organisation, day, paper, office.papers().keepNote(caseId, Optional.ofNullable(note).orElse("")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The document cannot be read", new IOException(unreadable.getClass().getName()));
            }
        }
    }

    @GetMapping
    Holds all(@PathVariable String caseId) {
        return new Holds(caseId, HoldJson.of(desk.known(caseId), holds));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HoldJson raise(@PathVariable String caseId, @RequestBody Raised raised, @AuthenticationPrincipal Officer me) {
        desk.known(caseId);
        return hold(caseId, holds.raise(caseId, Optional.ofNullable(raised.rule()).orElse(""), desk.by(me, caseId, new Reason(raised.note()))));
    }

    @PostMapping(path = "/{hold}/clear", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    HoldJson clear(@PathVariable String caseId, @PathVariable String hold, Proof proof, @AuthenticationPrincipal Officer me) {
        known(caseId, hold);
        holds.clear(caseId, hold, proof.kept(desk.office(), caseId), desk.by(me, caseId, null));
        return hold(caseId, hold);
    }

    @PostMapping("/{hold}/confirm")
    HoldJson confirm(@PathVariable String caseId, @PathVariable String hold, @RequestBody Day day, @AuthenticationPrincipal Officer me) {
        known(caseId, hold);
        holds.confirm(caseId, hold, LocalDate.parse(Optional.ofNullable(day.day()).orElse("")), desk.by(me, caseId, null));
        return hold(caseId, hold);
    }

    @PostMapping("/{hold}/reopen")
    HoldJson reopen(@PathVariable String caseId, @PathVariable String hold, @RequestBody(required = false) Reason reason, @AuthenticationPrincipal Officer me) {
        known(caseId, hold);
        holds.reopen(caseId, hold, desk.by(me, caseId, reason));
        return hold(caseId, hold);
    }

    private void known(String caseId, String hold) {
        if (desk.known(caseId).holds().find(hold).isEmpty()) {
            throw ApiDesk.absent("The case has no such hold");
        }
    }

    private HoldJson hold(String caseId, String id) {
        CaseRecord record = desk.known(caseId);
        return HoldJson.of(record.holds().find(id).orElseThrow(), record, holds);
    }
}
