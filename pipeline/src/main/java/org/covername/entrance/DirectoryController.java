package org.covername.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.covername.directory.SpringDirectory;
import org.covername.directory.SpringDirectorySignOut;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in by the office's directory: away to it, and the code of one's own second factor where its word is not enough. */
@Controller
class DirectoryController {

    private static final String SIGN_IN = "redirect:/sign-in";

    private final SpringDirectory directory;

    DirectoryController(SpringDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/sign-in/directory")
    String away() {
        return !directory.on() ? SIGN_IN : directory.answers() ? "redirect:" + SpringDirectory.AWAY : SIGN_IN + "?silent";
    }

    /** First it sends the browser on to the directory, then it is where the directory sends it back. */
    @RequestMapping(path = SpringDirectorySignOut.PAGE, method = {RequestMethod.GET, RequestMethod.POST})
    String out(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<String> address = SpringDirectorySignOut.address(request);
        if (address.isEmpty()) {
            return SIGN_IN + "?out";
        }
        response.setHeader("Refresh", "0;url=" + address.get());
        model.addAttribute("address", address.get());
        model.addAttribute("directory", directory.label());
        return "signed-out";
    }

    @GetMapping("/sign-in/code")
    String page(HttpServletRequest request) {
        return directory.waits(request) ? "sign-in-code" : SIGN_IN;
    }

    @PostMapping("/sign-in/code")
    String code(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (directory.code(code, request, response)) {
            return "redirect:/";
        }
        model.addAttribute("wrong", true);
        return directory.waits(request) ? "sign-in-code" : SIGN_IN + "?refused";
    }
}
