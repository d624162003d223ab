package org.covername.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.intake.DraftState;
import org.covername.intake.HandIn;
import org.covername.intake.Handed;
import org.covername.intake.JdbcDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Drafts on their way, and the counter at which they are handed in. A draft is found again by the hash of its file; its name is told to nobody. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftsController {

    private final HandIn handIn;
    private final JdbcDrafts drafts;

    DraftsController(HandIn handIn, JdbcDrafts drafts) {
        this.handIn = handIn;
        this.drafts = drafts;
    }

    record Drafts(List<DraftJson> drafts) {
    }

    /**
     * @param sha256 of the file as handed in
     * @param state  waiting, done, held or rejected
     * @param step   the next step, or the one at which it ended
     * @param reason why it is held or was rejected; "" for the others
     */
    record DraftJson(String caseId, String draft, String sha256, String state, String step, String reason) {

        static DraftJson of(DraftState draft) {
            return new DraftJson(draft.id().caseId(), draft.id().draft(), draft.sha256(), draft.stand().state().name().toLowerCase(Locale.ROOT), draft.step().word(),
                    draft.stand().reason().orElse(""));
        }
    }

    /** What lies in the drop folder, to be read within a minute. */
    record Taken(String sha256) {
    }

    @GetMapping
    Drafts all() {
        return new Drafts(drafts.all().stream().map(DraftJson::of).toList());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Taken handIn(@RequestParam(defaultValue = "") String caseId, @RequestParam MultipartFile file, @AuthenticationPrincipal Officer me) {
        byte[] bytes = bytes(file);
        handIn.file(new Handed(me.name(), caseId, new Surface(Optional.ofNullable(file.getOriginalFilename()).orElse("")), bytes));
        return new Taken(DraftFile.sha256(bytes));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file that was sent cannot be read", new IOException(unreadable.getClass().getName()));
        }
    }
}
