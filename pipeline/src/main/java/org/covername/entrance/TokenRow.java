package org.covername.entrance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.covername.client.ClientToken;
import org.covername.client.SpringClients;

/** A program's token, as the administrator sees it. */
record TokenRow(String id, String label, String duty, String state, boolean good, String used) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static List<TokenRow> of(SpringClients clients, String account) {
        return clients.of(account).stream().map(TokenRow::of).toList();
    }

    private static TokenRow of(ClientToken token) {
        boolean good = token.isGoodAt(Instant.now());
        String state = token.life().revoked() ? "revoked" : (good ? "good until " : "ended on ") + DAY.format(token.life().ends());
        return new TokenRow(token.id(), token.label(), token.duty().label(), state, good, token.life().used().map(when -> "last used " + TIME.format(when)).orElse("never used"));
    }
}
