package nl.drentscheaa.inburgering.platform.web.etag;

import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/**
 * The version that a caller wants to change, from the header {@code If-Match}. As a parameter of a controller method
 * it is required: without the header the answer is 428.
 *
 * @param value the number in the entity tag
 */
public record ExpectedVersion(long value) {

    /** @throws StaleVersion when the object has another version by now */
    public void requireIs(long actual) {
        if (actual != value) {
            throw new StaleVersion();
        }
    }
}
