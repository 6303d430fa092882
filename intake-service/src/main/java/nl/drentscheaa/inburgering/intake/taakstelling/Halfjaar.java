package nl.drentscheaa.inburgering.intake.taakstelling;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The half year for which the Rijk sets a number. Source: Huisvestingswet 2014 art. 29.
 *
 * @param helft 1 from January, 2 from July
 */
public record Halfjaar(int jaar, int helft) implements Comparable<Halfjaar> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-([12])");
    private static final int MONTHS = 6;
    private static final int EARLIEST = 2010;

    /** @throws InvalidValue for half a year that there cannot be a number for */
    public Halfjaar {
        if (jaar < EARLIEST || jaar > 9999 || helft < 1 || helft > 2) {
            throw new InvalidValue("halfjaar-vorm");
        }
    }

    /**
     * As it stands in addresses: {@code 2026-1}.
     *
     * @throws InvalidValue for another text
     */
    public static Halfjaar of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValue("halfjaar-vorm");
        }
        return new Halfjaar(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** The one in which a day falls. */
    public static Halfjaar containing(LocalDate day) {
        return new Halfjaar(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    public LocalDate eersteDag() {
        return LocalDate.of(jaar, helft == 1 ? 1 : MONTHS + 1, 1);
    }

    public LocalDate laatsteDag() {
        return eersteDag().plusMonths(MONTHS).minusDays(1);
    }

    public Halfjaar next() {
        return helft == 1 ? new Halfjaar(jaar, 2) : new Halfjaar(jaar + 1, 1);
    }

    @Override
    public int compareTo(Halfjaar other) {
        return eersteDag().compareTo(other.eersteDag());
    }

    @Override
    public String toString() {
        return jaar + "-" + helft;
    }
}
