package org.covername.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.covername.intake.DraftState;
import org.covername.intake.JdbcDrafts;
import org.covername.intake.Settings;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the files of a candidate: of drafts that are known, and by names that are known, so that no address leads elsewhere. */
@RestController
class ReviewFileController {

    private final Settings settings;
    private final JdbcDrafts drafts;

    ReviewFileController(Settings settings, JdbcDrafts drafts) {
        this.settings = settings;
        this.drafts = drafts;
    }

    @GetMapping("/review/{caseId}/{draft}/{name}")
    ResponseEntity<Resource> file(@PathVariable String caseId, @PathVariable String draft, @PathVariable String name) {
        Optional<DraftState.Id> known = drafts.all().stream().map(DraftState::id).filter(id -> id.toString().equals(caseId + "/" + draft)).findFirst();
        Optional<ReviewFile> file = ReviewFile.named(name);
        if (known.isEmpty() || file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Path place = settings.review().resolve(known.get().caseId()).resolve(known.get().draft()).resolve(file.get().fileName());
        return Files.isRegularFile(place)
                ? ResponseEntity.ok().contentType(MediaType.parseMediaType(file.get().type())).body(new FileSystemResource(place))
                : ResponseEntity.notFound().build();
    }
}
