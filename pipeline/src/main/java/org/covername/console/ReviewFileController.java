package org.covername.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.covername.intake.JdbcDrafts;
import org.covername.intake.Settings;
import org.covername.office.Office;
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
    private final Office office;

    ReviewFileController(Settings settings, JdbcDrafts drafts, Office office) {
        this.settings = settings;
        this.drafts = drafts;
        this.office = office;
    }

    @GetMapping("/review/{caseId}/{draft}/{name}")
    ResponseEntity<Resource> file(@PathVariable String caseId, @PathVariable String draft, @PathVariable String name) {
        Optional<ReviewFile> file = ReviewFile.named(name);
        if (file.isEmpty() || !known(caseId, draft)) {
            return ResponseEntity.notFound().build();
        }
        Path place = settings.review().resolve(caseId).resolve(draft).resolve(file.get().fileName());
        return Files.isRegularFile(place)
                ? ResponseEntity.ok().contentType(MediaType.parseMediaType(file.get().type()))
                        .header("Content-Security-Policy", file.get().policy()).body(new FileSystemResource(place))
                : ResponseEntity.notFound().build();
    }

    private boolean known(String caseId, String draft) {
        return drafts.all().stream().anyMatch(each -> each.id().toString().equals(caseId + "/" + draft)) || office.journal().read(caseId).find(draft).isPresent();
    }
}
