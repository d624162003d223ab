package org.covername.directory;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which directory, as {@code covername.oidc.*} properties; the secret best in {@code COVERNAME_OIDC_CLIENT_SECRET}.
 *
 * @param issuerUri    of the directory; empty for none
 * @param client       as which the service is known there
 * @param label        what the sign-in page calls it
 * @param account      which claim names the account
 * @param secondFactor values of the claim amr, of which one says that a second factor was asked for that counts here; empty where none does
 * @param duties       which values of which claim stand for which duty; empty where the directory says nothing of duties
 */
@ConfigurationProperties("covername.oidc")
record OidcSettings(@DefaultValue("") String issuerUri, @DefaultValue Client client, @DefaultValue("the office directory") String label, @DefaultValue AccountClaim account,
                    @DefaultValue({}) List<String> secondFactor, @DefaultValue Duties duties) {

    OidcSettings {
        if (!issuerUri.isEmpty()) {
            check(issuerUri, client);
        }
    }

    /** As which the service is known there. */
    record Client(@DefaultValue("") String id, @DefaultValue("") String secret, @DefaultValue({"openid", "profile", "email"}) List<String> scopes) {

        @Override
        public String toString() {
            return "a client of the directory";
        }
    }

    /**
     * Which claim names the account.
     *
     * @param domain what has to stand behind the @ where the claim has one; the account is what stands before it
     */
    record AccountClaim(@DefaultValue("preferred_username") String claim, @DefaultValue("") String domain) {
    }

    /** @param of by the word of a duty, the value that stands for it */
    record Duties(@DefaultValue("") String claim, Map<String, String> of) {

        Duties {
            of = of == null ? Map.of() : Map.copyOf(of);
        }
    }

    boolean on() {
        return !issuerUri.isEmpty();
    }

    private static void check(String issuer, Client client) {
        if (!safe(URI.create(issuer))) {
            throw new IllegalArgumentException("covername.oidc.issuer-uri has to begin with https");
        }
        if (client.id().isBlank() || client.secret().isBlank()) {
            throw new IllegalArgumentException("covername.oidc needs client.id and client.secret");
        }
    }

    /** Nothing that is said there can be read on its way; on this machine there is none. */
    static boolean safe(URI uri) {
        boolean here = "http".equals(uri.getScheme()) && List.of("localhost", "127.0.0.1").contains(String.valueOf(uri.getHost()));
        return here || "https".equals(uri.getScheme());
    }
}
