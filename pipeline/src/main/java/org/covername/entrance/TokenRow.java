package org.covername.entrance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.covername.client.ClientToken;
import org.covername.client.SpringClients;

/** A program's token, as the administrator and its account's owner see it. */
record TokenRow(String id, String label, String duty, String state, Stand stand, String used) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** Whether it opens something, or would once its account's owner agrees. */
    record Stand(boolean good, boolean waits) {
    }

    static List<TokenRow> of(SpringClients clients, String account) {
        return clients.of(account).stream().map(TokenRow::of).toList();
    }

    private static TokenRow of(ClientToken token) {
        Stand stand = new Stand(token.isGoodAt(Instant.now()), token.waitsAt(Instant.now()));
        String ends = (stand.good() ? "good until " : "ended on ") + DAY.format(token.life().ends());
        String state = token.life().revoked() ? "revoked" : stand.waits() ? "waits for " + token.account() + " to agree" : ends;
        return new TokenRow(token.id(), token.label(), token.duty().label(), state, stand, token.life().used().map(when -> "last used " + TIME.format(when)).orElse("never used"));
    }

    public boolean good() {
        return stand.good();
    }

    /** What may still be ended. */
    public boolean open() {
        return stand.good() || stand.waits();
    }

    public boolean waits() {
        return stand.waits();
    }
}
