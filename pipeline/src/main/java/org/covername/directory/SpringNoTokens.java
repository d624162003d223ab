package org.covername.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps no token by which the directory could be asked for anything: nothing is, once somebody is in. */
final class SpringNoTokens implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String id, Authentication signedIn, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        // It is dropped.
    }

    @Override
    public void removeAuthorizedClient(String id, Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        // There is none.
    }
}
