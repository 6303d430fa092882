package nl.drentscheaa.inburgering.platform.datalog;

/** A line could not be written, so what it would have told of must not happen: the request is refused with 503. */
public final class LogboekUnavailable extends RuntimeException {

    LogboekUnavailable(String message) {
        super(message);
    }

    LogboekUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
