package nl.drentscheaa.inburgering.gateway.login;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a login yielded. It never leaves the server.
 *
 * @param access for the services
 * @param accessEnds when the services will refuse it
 * @param refresh with which to get the next; empty when the issuer gave none
 */
record Tokens(String access, Instant accessEnds, String refresh) implements Serializable {

    /** The name of the session attribute. */
    static final String ATTRIBUTE = "tokens";

    boolean lastsUntil(Instant moment) {
        return accessEnds.isAfter(moment);
    }

    /** No token: this may end up in a log line. */
    @Override
    public String toString() {
        return "Tokens[until " + accessEnds + "]";
    }
}
