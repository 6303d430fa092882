package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** A part that the answer cannot do without does not answer now: 503. */
public final class Unavailable extends ProblemException {

    public Unavailable() {
        super(503, "niet-bereikbaar", List.of(), List.of());
    }
}
