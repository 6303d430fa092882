package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Citizen service number: nine digits that pass the eleven-test. Never printed as a whole.
 *
 * <p>Source of the test: Logisch Ontwerp BSN, the weighted sum 9·a + 8·b + … + 2·h − 1·i is a multiple of eleven.
 *
 * @param value nine digits
 */
public record Bsn(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("\\d{9}");

    /** @throws InvalidValue {@code bsn-vorm} or {@code bsn-elfproef} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bsn {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("bsn-vorm");
        }
        if (!passesElevenTest(value)) {
            throw new InvalidValue("bsn-elfproef");
        }
    }

    private static boolean passesElevenTest(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    /** Masked: a BSN does not belong in a log. */
    @Override
    public String toString() {
        return "*******" + value.substring(7);
    }
}
