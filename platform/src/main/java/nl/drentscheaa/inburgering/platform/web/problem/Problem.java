package nl.drentscheaa.inburgering.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error: problem details (RFC 9457), with the texts in Dutch and in English.
 *
 * @param code stable, for programs
 * @param traceId by which the makers find it back
 * @param errors what is wrong with which field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String titleEn,
        String detailEn,
        String code,
        @Nullable String traceId,
        @Nullable List<FieldProblem> errors) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param in body, query, path or header */
    public record FieldProblem(String in, Location location, String code, String detail, String detailEn) {}

    /**
     * @param pointer a JSON pointer as a URI fragment, for a field of the body
     * @param name of a parameter or header
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(
            @Nullable String pointer, @Nullable String name) {}
}
