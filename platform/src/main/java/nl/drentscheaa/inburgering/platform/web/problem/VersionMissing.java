package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** A change must say which version it changes: 428. */
public final class VersionMissing extends ProblemException {

    public VersionMissing() {
        super(428, "versie-ontbreekt", List.of(), List.of());
    }
}
