package org.covername.redaction;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.document.Place;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;

/** Decides which links of a draft may lead out of the report: public web addresses without anything that was replaced. */
final class SafeLinks {

    private static final Pattern PUBLIC_HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    /** Shorter names would be found by chance in any address. */
    private static final int SHORTEST_NAME = 4;

    private final Draft draft;
    private final Set<Integer> mentioned;
    private final Set<String> replaced;

    SafeLinks(Draft draft, Resolution resolution) {
        this.draft = draft;
        var hidden = resolution.replacements().stream().filter(replacement -> replacement.treatment() != Treatment.KEEP).map(Replacement::mention).toList();
        this.mentioned = hidden.stream().map(mention -> mention.passage()).collect(Collectors.toSet());
        this.replaced = hidden.stream()
                .flatMap(mention -> Pattern.compile("\\s+").splitAsStream(draft.passage(mention.passage()).at(mention.span()).text()))
                .map(MatchingKey::lettersAndDigits).filter(word -> word.length() >= SHORTEST_NAME).collect(Collectors.toSet());
    }

    /** The address to link to, from the number of its passage; empty where the text had better stay without a link. */
    Optional<String> target(int passage) {
        if (passage < 0 || !(draft.passage(passage).place() instanceof Place.LinkTarget) || mentioned.contains(passage)) {
            return Optional.empty();
        }
        return checked(draft.passage(passage).text().text().strip());
    }

    private Optional<String> checked(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean open = web && uri.getHost() != null && PUBLIC_HOST.matcher(uri.getHost()).matches() && uri.getUserInfo() == null && uri.getPort() == -1;
            String read = MatchingKey.lettersAndDigits(URLDecoder.decode(address, StandardCharsets.UTF_8));
            return open && replaced.stream().noneMatch(read::contains) ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
