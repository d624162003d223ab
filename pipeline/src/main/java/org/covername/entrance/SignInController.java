package org.covername.entrance;

import jakarta.servlet.http.HttpServletResponse;
import org.covername.directory.SpringDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page before all others, and the one for those who may not go on. */
@Controller
class SignInController {

    private final SpringDirectory directory;

    SignInController(SpringDirectory directory) {
        this.directory = directory;
    }

    /** A part of a page that asks after its session ended makes the whole page ask. */
    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) String refused, @RequestHeader(name = "HX-Request", required = false) String part,
            Model model, HttpServletResponse response) {
        if (part != null) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("directory", directory.on() ? directory.label() : "");
        return "sign-in";
    }

    @RequestMapping(path = "/refused", method = {RequestMethod.GET, RequestMethod.POST})
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused() {
        return "refused";
    }
}
