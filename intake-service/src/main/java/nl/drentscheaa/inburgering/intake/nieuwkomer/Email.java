package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** An e-mail address: one @, something before it and a domain with a dot after it. */
public record Email(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** @throws InvalidValue for another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Email {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("email-vorm");
        }
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Email[…]";
    }
}
