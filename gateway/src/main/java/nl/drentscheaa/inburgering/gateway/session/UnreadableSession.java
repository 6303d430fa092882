package nl.drentscheaa.inburgering.gateway.session;

import org.jspecify.annotations.Nullable;

/** A stored session that this program cannot read: its owner logs in again. */
final class UnreadableSession extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableSession(@Nullable Throwable cause) {
        super("a stored session cannot be read", cause);
    }
}
