package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** Somebody else changed it since it was read: 412. */
public final class StaleVersion extends ProblemException {

    public StaleVersion() {
        super(412, "verouderd", List.of(), List.of());
    }
}
