package org.covername.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.covername.account.SpringSessionWatch;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Keeps what the next page is to say for whoever opens it: a page that looks again by itself, {@code ?poll}, while a form of it is under way would take the message and not show it. */
final class SpringMessages extends SessionFlashMapManager {

    /** @return null, which stands for none, where a page looks again by itself; such a request leaves no message of its own */
    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return request.getMethod().equals("GET") && SpringSessionWatch.looksAgain(request) ? null : super.retrieveFlashMaps(request);
    }
}
