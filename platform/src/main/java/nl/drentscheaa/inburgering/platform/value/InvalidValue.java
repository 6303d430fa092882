package nl.drentscheaa.inburgering.platform.value;

import java.util.List;
import java.util.Optional;

/**
 * A value object refuses what it was given. The message is the code only: what was given is never repeated.
 */
public final class InvalidValue extends IllegalArgumentException {

    private final String code;
    private final transient List<Object> args;
    private final transient Optional<String> field;

    /**
     * @param code stable; texts for it are looked up in message bundles
     * @param args what the text mentions, such as a limit; never the refused value itself
     */
    public InvalidValue(String code, Object... args) {
        this(Optional.empty(), code, List.of(args));
    }

    private InvalidValue(Optional<String> field, String code, List<Object> args) {
        super(code);
        this.field = field;
        this.code = code;
        this.args = args;
    }

    /** The same refusal, said of one field of the whole: the field that a person should look at first. */
    public InvalidValue at(String field) {
        return new InvalidValue(Optional.of(field), code, args);
    }

    /** The field it is about, when a rule between fields points at one. */
    public Optional<String> field() {
        return field;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
