package nl.drentscheaa.inburgering.pip.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A partner organisation, by the id that its people have in their tokens, for example {@code vluchtelingenwerk}.
 *
 * @param value lower case, digits and hyphens, at most 60 characters
 */
public record Organisatie(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    @JsonCreator
    public Organisatie {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValue("vorm");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
