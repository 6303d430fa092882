package nl.drentscheaa.inburgering.platform.datalog;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A line could not be written, so what it would have told of must not happen: the request is refused with 503. */
public final class LogboekUnavailable extends ErrorResponseException {

    LogboekUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
    }

    LogboekUnavailable() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public String getMessage() {
        return "the data log cannot be written";
    }
}
