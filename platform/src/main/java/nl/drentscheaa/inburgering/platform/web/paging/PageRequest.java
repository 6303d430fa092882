package nl.drentscheaa.inburgering.platform.web.paging;

import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param cursor where the page before ended; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

    /** The most items on a page. */
    public static final int MOST = 200;

    /** The items on a page when the caller does not say. */
    public static final int DEFAULT = 50;

    /**
     * @param limit as the caller gave it, or null
     * @param cursor as the caller gave it, or null
     * @throws InvalidInput when the limit is out of range
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int size = limit == null ? DEFAULT : limit;
        if (size < 1 || size > MOST) {
            throw new InvalidInput(FieldError.inQuery("limit", "bereik", 1, MOST));
        }
        return new PageRequest(size, Optional.ofNullable(cursor).filter(text -> !text.isBlank()));
    }
}
