package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The name of a translator, as it is shown.
 *
 * @param naam at most {@value #LONGEST} characters on one line
 */
public record Vertaler(@JsonValue String naam) {

    /** The most characters. */
    public static final int LONGEST = 100;

    private static final Pattern STUURTEKEN = Pattern.compile("\\p{Cntrl}");

    /** @throws InvalidValue for an empty name, a long one, or one of several lines */
    @JsonCreator
    public Vertaler {
        naam = naam.strip();
        if (naam.isEmpty()
                || naam.length() > LONGEST
                || STUURTEKEN.matcher(naam).find()) {
            throw new InvalidValue("vertaler-vorm", LONGEST);
        }
    }
}
