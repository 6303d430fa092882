package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** The request has faults: 400, all of them at once. */
public final class InvalidInput extends ProblemException {

    /** @param errors at least one */
    public InvalidInput(List<FieldError> errors) {
        super(400, "ongeldige-invoer", List.of(errors.size()), errors);
    }

    public InvalidInput(FieldError error) {
        this(List.of(error));
    }
}
