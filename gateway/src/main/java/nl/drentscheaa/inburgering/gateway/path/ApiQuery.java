package nl.drentscheaa.inburgering.gateway.path;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request to a service. On its way it is taken apart and put together again; what cannot be read would
 * be left out, and a filter that is left out shows more than was asked for.
 */
public final class ApiQuery {

    /** What stands where bytes were no text. */
    private static final char UNREADABLE = '\uFFFD';

    private ApiQuery() {}

    /** Whether every part of it can be read. */
    public static boolean isWellFormed(@Nullable String rawQuery) {
        if (rawQuery == null) {
            return true;
        }
        try {
            return URLDecoder.decode(rawQuery, StandardCharsets.UTF_8).indexOf(UNREADABLE) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
