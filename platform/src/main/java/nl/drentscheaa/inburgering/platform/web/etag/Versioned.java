package nl.drentscheaa.inburgering.platform.web.etag;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that tell the version of their object. */
public final class Versioned {

    private Versioned() {}

    /** 200 with the object and its version. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    /**
     * 201 with the object, its version and its address.
     *
     * @param location relative to the service's base address, or absolute
     */
    public static <T> ResponseEntity<T> created(URI location, T body, long version) {
        return ResponseEntity.created(location).eTag(etag(version)).body(body);
    }

    static String etag(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
