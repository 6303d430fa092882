package nl.drentscheaa.inburgering.platform.value;

import java.util.List;

/**
 * A value object refuses what it was given. The message is the code only: what was given is never repeated.
 */
public final class InvalidValue extends IllegalArgumentException {

    private final String code;
    private final transient List<Object> args;

    /**
     * @param code stable; texts for it are looked up in message bundles
     * @param args what the text mentions, such as a limit; never the refused value itself
     */
    public InvalidValue(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
