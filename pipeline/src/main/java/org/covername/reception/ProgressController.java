package org.covername.reception;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The wire by which the first page learns that a draft moved. */
@RestController
class ProgressController {

    private final SpringProgress progress;

    ProgressController(SpringProgress progress) {
        this.progress = progress;
    }

    @GetMapping(path = "/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress() {
        return progress.join();
    }
}
