package nl.drentscheaa.inburgering.platform.web.problem;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param in where the field is
 * @param location a JSON pointer into the body ({@code /naam/achternaam}), or the name of a parameter or header
 * @param code stable; its texts stand in the bundles {@code problems_nl} and {@code problems_en}
 * @param args what the texts mention, such as a limit; never the refused value
 */
public record FieldError(In in, String location, String code, List<Object> args) {

    /** The part of the request. */
    public enum In {
        BODY,
        QUERY,
        PATH,
        HEADER
    }

    public FieldError {
        args = List.copyOf(args);
    }

    public static FieldError inBody(String pointer, String code, Object... args) {
        return new FieldError(In.BODY, pointer, code, List.of(args));
    }

    public static FieldError inQuery(String name, String code, Object... args) {
        return new FieldError(In.QUERY, name, code, List.of(args));
    }

    public static FieldError inPath(String name, String code, Object... args) {
        return new FieldError(In.PATH, name, code, List.of(args));
    }

    public static FieldError inHeader(String name, String code, Object... args) {
        return new FieldError(In.HEADER, name, code, List.of(args));
    }
}
