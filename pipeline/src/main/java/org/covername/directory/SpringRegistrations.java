package org.covername.directory;

import java.net.URI;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Asks the directory for its addresses when somebody first wants to sign in by it, so that the service starts without it. */
final class SpringRegistrations implements ClientRegistrationRepository {

    private final OidcSettings settings;
    private ClientRegistration known;

    SpringRegistrations(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(SpringDirectory.ID)) {
            return null;
        }
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(settings.issuerUri()).registrationId(SpringDirectory.ID).clientId(settings.client().id())
                    .clientSecret(settings.client().secret()).scope(settings.client().scopes()).redirectUri("{baseUrl}" + SpringDirectory.BACK).build();
        }
        return known;
    }

    /** Where sessions of the directory are ended (OpenID Connect RP-Initiated Logout 1.0, section 2.1); nothing where it does not say, or does not say so safely. */
    synchronized Optional<URI> endSession() {
        return Optional.ofNullable(known).map(directory -> directory.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")).map(Object::toString)
                .map(URI::create).filter(OidcSettings::safe);
    }
}
