package org.covername.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.datafile.Fault;
import org.covername.intake.CaseFileDesk;
import org.covername.intake.CaseFileDesk.Written;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Case files, for reviewers' tokens alone: they hold real names, and the audit hears of each that is opened. What is written goes by the drop folder, like any other. */
@RestController
@RequestMapping("/api/v1/case-files")
class CaseFilesController {

    private final CaseFileDesk desk;

    CaseFilesController(CaseFileDesk desk) {
        this.desk = desk;
    }

    /** @param version to be sent back with a change */
    record CaseFileJson(String caseId, String yaml, String version) {

        @Override
        public String toString() {
            return "the case file of " + caseId;
        }
    }

    /** @param version of the case file that was changed; "" where there was none */
    record Change(String yaml, String version) {

        Written by(Officer me, String caseId) {
            return new Written(me.name(), caseId, Optional.ofNullable(yaml).orElse(""));
        }

        @Override
        public String toString() {
            return "a change of a case file";
        }
    }

    /** It lies in the drop folder, and counts within a minute. */
    record Laid(String caseId) {
    }

    @GetMapping("/{caseId}")
    CaseFileJson read(@PathVariable String caseId, @AuthenticationPrincipal Officer me) {
        return desk.open(caseId, me.name()).map(yaml -> new CaseFileJson(caseId, yaml, desk.version(caseId)))
                .orElseThrow(() -> ApiDesk.absent("There is no case file of such a case"));
    }

    /** A new case. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Laid add(@RequestBody Change change, @AuthenticationPrincipal Officer me) {
        return saved(change.by(me, ""), change);
    }

    @PostMapping("/{caseId}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Laid change(@PathVariable String caseId, @RequestBody Change change, @AuthenticationPrincipal Officer me) {
        if (!desk.knows(caseId)) {
            throw ApiDesk.absent("There is no such case");
        }
        return saved(change.by(me, caseId), change);
    }

    private Laid saved(Written written, Change change) {
        List<Fault> faults = desk.faults(written);
        if (!faults.isEmpty()) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
                    "The case file has " + faults.size() + (faults.size() == 1 ? " fault" : " faults"));
            problem.setProperty("faults", faults.stream().map(fault -> Map.of("line", fault.line(), "reason", fault.reason())).toList());
            throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
        }
        desk.save(written, Optional.ofNullable(change.version()).orElse(""));
        return new Laid(written.caseId());
    }
}
