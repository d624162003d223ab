package org.covername.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.covername.account.Duty;
import org.covername.account.SpringSignIn.Claimed;
import org.covername.document.DraftFile;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What the claims of a token mean here, whose signature, audience, time and nonce are checked already. */
record OidcClaims(OidcSettings settings) {

    /** Nothing where the token names no account: no claim, another domain, or an address that the directory has not verified. */
    Optional<Claimed> of(OidcIdToken token) {
        return name(token).map(name -> new Claimed(name, mark(token), factor(token), duties(token)));
    }

    private Optional<String> name(OidcIdToken token) {
        String claim = settings.account().claim();
        if (claim.equals("email") && !Boolean.TRUE.equals(token.getEmailVerified())) {
            return Optional.empty();
        }
        String value = Optional.ofNullable(token.getClaims().get(claim)).map(Object::toString).orElse("").strip().toLowerCase(Locale.ROOT);
        int at = value.indexOf('@');
        if (at < 0) {
            return Optional.of(value).filter(name -> !name.isEmpty());
        }
        boolean ours = !settings.account().domain().isEmpty() && value.substring(at + 1).equals(settings.account().domain().toLowerCase(Locale.ROOT));
        return ours && at > 0 ? Optional.of(value.substring(0, at)) : Optional.empty();
    }

    private static String mark(OidcIdToken token) {
        return DraftFile.sha256((token.getIssuer() + "\n" + token.getSubject()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean factor(OidcIdToken token) {
        return values(token, "amr").stream().anyMatch(settings.secondFactor()::contains);
    }

    /** Duties that the directory says; none at all where none of its values stands for one, which nobody may come in with. */
    private Optional<Set<Duty>> duties(OidcIdToken token) {
        if (settings.duties().claim().isEmpty()) {
            return Optional.empty();
        }
        List<String> said = values(token, settings.duties().claim());
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        Arrays.stream(Duty.values()).filter(duty -> said.contains(settings.duties().of().get(duty.word()))).forEach(duties::add);
        return Optional.of(duties);
    }

    private static List<String> values(OidcIdToken token, String claim) {
        Object value = token.getClaims().get(claim);
        return value instanceof Collection<?> many ? many.stream().map(String::valueOf).toList() : value == null ? List.of() : List.of(value.toString());
    }
}
