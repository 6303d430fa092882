package nl.drentscheaa.inburgering.platform.csvimport;

import java.time.LocalDate;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A column of a file. A service keeps its columns as constants and asks a {@link Row} for their values with them.
 *
 * <p>Names are compared without regard to case. A field is stripped of white space around it; an empty field is absent.
 *
 * @param <T> what a field of this column becomes
 */
public final class Column<T> {

    private static final int DEFAULT_LENGTH = 200;

    private final String name;
    private final boolean required;
    private final int longest;
    private final Function<String, T> parse;
    private final boolean date;

    private Column(String name, boolean required, int longest, Function<String, T> parse, boolean date) {
        this.name = name;
        this.required = required;
        this.longest = longest;
        this.parse = parse;
        this.date = date;
    }

    /**
     * A column whose fields become values that check themselves.
     *
     * @param parse throws {@link InvalidValue} for a field that is not good; its code and arguments are reported
     */
    public static <T> Column<T> of(String name, Function<String, T> parse) {
        return new Column<>(name, false, DEFAULT_LENGTH, parse, false);
    }

    /** A column of plain text. */
    public static Column<String> text(String name) {
        return of(name, Function.identity());
    }

    /** A column of dates: {@code 2026-11-24} or {@code 24-11-2026}. A date that does not exist is refused. */
    public static Column<LocalDate> date(String name) {
        return new Column<>(name, false, DEFAULT_LENGTH, Dates::parse, true);
    }

    /** This column, but a file must have it and a row must fill it. */
    public Column<T> required() {
        return new Column<>(name, true, longest, parse, date);
    }

    /** This column, but with room for so many characters instead of 200. */
    public Column<T> longest(int characters) {
        return new Column<>(name, required, characters, parse, date);
    }

    /** Its name in the header. */
    public String name() {
        return name;
    }

    /** Whether a file must have it and a row must fill it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether it holds dates. */
    public boolean isDate() {
        return date;
    }

    /** @throws InvalidValue when the text is not good for this column */
    T parse(String text) {
        if (text.length() > longest) {
            throw new InvalidValue("te-lang", longest);
        }
        try {
            return parse.apply(text);
        } catch (InvalidValue invalid) {
            throw invalid;
        } catch (IllegalArgumentException | java.time.DateTimeException refused) {
            // A value object that says no in its own words: those words may repeat the value, so they are not used.
            throw new InvalidValue("ongeldige-waarde");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
