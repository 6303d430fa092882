package nl.drentscheaa.inburgering.gateway.session;

/** The sessions cannot be read or written now. */
public final class SessionsUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionsUnreachable(Throwable cause) {
        super("the sessions cannot be reached", cause);
    }
}
