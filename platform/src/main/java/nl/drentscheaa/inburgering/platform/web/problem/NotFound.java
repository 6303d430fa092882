package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** What was asked for does not exist, or not for this caller: 404 either way. */
public final class NotFound extends ProblemException {

    public NotFound() {
        super(404, "niet-gevonden", List.of(), List.of());
    }
}
