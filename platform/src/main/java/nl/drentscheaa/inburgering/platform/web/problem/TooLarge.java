package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** The body is larger than allowed: 413. */
public final class TooLarge extends ProblemException {

    /** @param largest the limit in bytes */
    public TooLarge(long largest) {
        super(413, "te-groot", List.of(largest / 1024 / 1024), List.of());
    }
}
