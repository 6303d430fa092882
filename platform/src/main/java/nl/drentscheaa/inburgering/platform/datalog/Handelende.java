package nl.drentscheaa.inburgering.platform.datalog;

import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.security.Caller;
import org.slf4j.MDC;

/**
 * Who acts, and in which trace. Taken in the thread of the request; it may then go along into other threads.
 *
 * @param gebruiker the subject of the token, or the id of a program that acts by itself
 * @param rollen the roles of the token
 * @param traceId the W3C trace id, empty when there is none
 */
public record Handelende(String gebruiker, Set<String> rollen, String traceId) {

    public Handelende {
        rollen = Set.copyOf(rollen);
    }

    /**
     * The caller of the request that this thread serves.
     *
     * @throws IllegalStateException outside a request
     */
    public static Handelende current() {
        return of(Caller.current());
    }

    /** The caller, in the trace of this thread. */
    public static Handelende of(Caller caller) {
        return new Handelende(caller.subject(), caller.rollen(), trace());
    }

    /** A program that acts by itself, such as a schedule. */
    public static Handelende program(String id) {
        return new Handelende(id, Set.of(), trace());
    }

    private static String trace() {
        return Optional.ofNullable(MDC.get("traceId")).orElse("");
    }
}
