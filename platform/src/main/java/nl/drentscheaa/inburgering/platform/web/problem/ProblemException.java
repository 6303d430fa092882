package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/** A request that cannot be carried out, with all that its answer needs. The message is the code alone. */
public abstract class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<Object> args;
    private final transient List<FieldError> errors;

    ProblemException(int status, String code, List<Object> args, List<FieldError> errors) {
        super(code);
        this.status = status;
        this.code = code;
        this.args = List.copyOf(args);
        this.errors = List.copyOf(errors);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
