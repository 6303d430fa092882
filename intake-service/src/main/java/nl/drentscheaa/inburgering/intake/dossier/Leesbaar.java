package nl.drentscheaa.inburgering.intake.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as Dutch people write them. */
public final class Leesbaar {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", DUTCH);

    private Leesbaar() {}

    /** Such as "14 mei 1992". */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Such as "14 mei 2026 om 09:30".
     *
     * @param zone of the municipality
     */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** A code such as {@code niet-gevolgd} as words: "niet gevolgd". */
    public static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
