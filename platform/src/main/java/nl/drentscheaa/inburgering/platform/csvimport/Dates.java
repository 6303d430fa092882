package nl.drentscheaa.inburgering.platform.csvimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Dates as people and spreadsheets write them here: {@code 2026-11-24}, {@code 24-11-2026}, {@code 1-2-2026}. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})");
    private static final Pattern DUTCH = Pattern.compile("(?<d>[0-9]{1,2})-(?<m>[0-9]{1,2})-(?<y>[0-9]{4})");

    private Dates() {}

    /** @throws InvalidValue {@code datum-vorm} for another form, {@code datum-bestaat-niet} for a day like 30 February */
    static LocalDate parse(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso);
        }
        var dutch = DUTCH.matcher(text);
        if (dutch.matches()) {
            return date(dutch);
        }
        throw new InvalidValue("datum-vorm");
    }

    private static LocalDate date(MatchResult match) {
        try {
            return LocalDate.of(part(match, "y"), part(match, "m"), part(match, "d"));
        } catch (DateTimeException e) {
            throw new InvalidValue("datum-bestaat-niet");
        }
    }

    private static int part(MatchResult match, String name) {
        return Integer.parseInt(match.group(name));
    }
}
