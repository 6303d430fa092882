package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** How a source writes dates. */
public enum Datumvorm {
    /** {@code 2026-11-24} or {@code 24-11-2026}, which every file may have. */
    GEWOON("gewoon", ""),
    DAG_EERST("dd/mm/jjjj", "(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})"),
    MAAND_EERST("mm/dd/jjjj", "(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})"),
    JAAR_EERST("jjjj/mm/dd", "(?<y>\\d{4})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})"),
    AANEEN("jjjjmmdd", "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");

    private final String code;
    private final Pattern pattern;

    Datumvorm(String code, String pattern) {
        this.code = code;
        this.pattern = Pattern.compile(pattern);
    }

    /** @throws InvalidValue when there is no such form */
    public static Datumvorm of(String code) {
        return Stream.of(values())
                .filter(vorm -> vorm.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("keuze-onbekend", codes()));
    }

    /** The form as people write it down: {@code dd/mm/jjjj}. */
    public String code() {
        return code;
    }

    /** The date in a form that every file may have, or the text as it is when it has another form. */
    String translate(String text) {
        Matcher date = pattern.matcher(text);
        return this != GEWOON && date.matches()
                ? "%s-%s-%s".formatted(date.group("y"), padded(date.group("m")), padded(date.group("d")))
                : text;
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String codes() {
        return String.join(", ", Stream.of(values()).map(Datumvorm::code).toList());
    }
}
