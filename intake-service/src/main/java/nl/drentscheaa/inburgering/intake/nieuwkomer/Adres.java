package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Where a newcomer lives. Stored encrypted; not printed.
 *
 * @param huisnummer with letter or addition
 * @param postcode four digits and two capitals, with a space between them
 */
public record Adres(String straat, String huisnummer, String postcode, String woonplaats) {

    /** Of a street or a place, in characters. */
    public static final int LONGEST = 80;

    private static final Pattern HUISNUMMER =
            Pattern.compile("[1-9][0-9]{0,4}(?:[ -]?[A-Za-z][A-Za-z0-9-]{0,5}|[ -][0-9]{1,4})?");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");

    /** @throws InvalidValue for a part in another form */
    public Adres {
        straat = text(straat, "straat");
        woonplaats = text(woonplaats, "woonplaats");
        huisnummer = huisnummer.strip();
        postcode = postcode.strip();
        if (!HUISNUMMER.matcher(huisnummer).matches()) {
            throw new InvalidValue("huisnummer-vorm").at("huisnummer");
        }
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new InvalidValue("postcode-vorm").at("postcode");
        }
        postcode = postcode.substring(0, 4)
                + " "
                + postcode.substring(postcode.length() - 2).toUpperCase(Locale.ROOT);
    }

    /** @throws InvalidValue at the part that is missing when another is there */
    public static Optional<Adres> of(
            Optional<String> straat,
            Optional<String> huisnummer,
            Optional<String> postcode,
            Optional<String> woonplaats) {
        if (Stream.of(straat, huisnummer, postcode, woonplaats).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Adres(
                part(straat, "straat"),
                part(huisnummer, "huisnummer"),
                part(postcode, "postcode"),
                part(woonplaats, "woonplaats")));
    }

    private static String part(Optional<String> value, String field) {
        return value.orElseThrow(() -> new InvalidValue("adres-onvolledig").at(field));
    }

    private static String text(String value, String field) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST).at(field);
        }
        return text;
    }

    @Override
    public String toString() {
        return "Adres[…]";
    }
}
