package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** A rule of the field, or the present state, forbids it: 409. */
public final class RuleBroken extends ProblemException {

    /**
     * @param code stable; the service has its texts in {@code service-problems_nl} and {@code service-problems_en}
     * @param args what the texts mention; never personal data
     */
    public RuleBroken(String code, Object... args) {
        super(409, code, List.of(args), List.of());
    }
}
