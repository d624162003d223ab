package org.covername.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.covername.account.Officer;
import org.covername.document.Surface;
import org.covername.intake.HandIn;
import org.covername.intake.HandInRefusedException;
import org.covername.intake.Handed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files over the counter: new ones, and rejected ones once more. What is sent stays in memory until it lies in the drop folder. */
@Controller
class HandInController {

    private final HandIn handIn;

    HandInController(HandIn handIn) {
        this.handIn = handIn;
    }

    @PostMapping("/hand-in")
    String handIn(@RequestParam(name = "case", defaultValue = "") String caseId, @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        List<MultipartFile> chosen = files == null ? List.of() : files.stream().filter(file -> !file.isEmpty() || !name(file).isEmpty()).toList();
        return answer(after, () -> {
            if (chosen.isEmpty()) {
                return "";
            }
            chosen.forEach(file -> handIn.file(new Handed(me.name(), caseId, new Surface(name(file)), bytes(file))));
            return (chosen.size() == 1 ? "The file lies" : chosen.size() + " files lie") + " in the drop folder, and will be read within a minute.";
        });
    }

    @PostMapping("/rejected/{mark}/hand-in")
    String again(@PathVariable String mark, @RequestParam(name = "case", defaultValue = "") String caseId, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return answer(after, () -> {
            handIn.again(me.name(), caseId, mark);
            return "The file lies in the drop folder once more.";
        });
    }

    private static String answer(RedirectAttributes after, Supplier<String> step) {
        try {
            String done = step.get();
            after.addFlashAttribute(done.isEmpty() ? "refusal" : "done", done.isEmpty() ? "Choose a file first." : done);
        } catch (HandInRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage() + ".");
        }
        return "redirect:/";
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file that was sent cannot be read", new IOException(unreadable.getClass().getName()));
        }
    }
}
