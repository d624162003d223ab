package org.covername.console;

import org.covername.account.Officer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows. */
@ControllerAdvice
class ConsoleAdvice {

    @ModelAttribute("me")
    Me me(@AuthenticationPrincipal(errorOnInvalidType = false) Object principal) {
        return principal instanceof Officer officer ? Me.of(officer) : Me.NOBODY;
    }
}
