package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Tolkbehoefte;
import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import nl.drentscheaa.inburgering.intake.taal.Spreektalen;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The columns about how to talk with somebody: the languages that are spoken, and the interpreter. */
final class Taalkolommen {

    private static final Column<Boolean> TOLK_NODIG = Column.of("tolkNodig", Taalkolommen::yesOrNo);
    private static final Column<Tolkbehoefte.Voorkeur> TOLK_VOORKEUR =
            Column.of("tolkVoorkeur", Taalkolommen::voorkeurOf);

    private final Column<List<Taalkennis>> talen;
    private final Column<Spreektaal> tolkTaal;

    Taalkolommen(Spreektalen spreektalen) {
        this.talen = Column.of("talen", text -> spokenIn(text, spreektalen));
        this.tolkTaal = Column.of("tolkTaal", spreektalen::get);
    }

    List<Column<?>> columns() {
        return List.of(talen, TOLK_NODIG, tolkTaal, TOLK_VOORKEUR);
    }

    /** @throws InvalidValue when the fields do not go together */
    Taalprofiel read(Row row) {
        Optional<Tolkbehoefte> tolk =
                Tolkbehoefte.of(row.find(TOLK_NODIG), row.find(tolkTaal), row.find(TOLK_VOORKEUR));
        return new Taalprofiel(row.find(talen).orElse(List.of()), tolk);
    }

    /** A file names the languages that are spoken, with commas between them; what is read and written is asked later. */
    private static List<Taalkennis> spokenIn(String text, Spreektalen spreektalen) {
        return Stream.of(text.split(",", -1))
                .map(spreektalen::get)
                .map(Taalkennis::spoken)
                .toList();
    }

    private static boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new InvalidValue("keuze-onbekend", "ja, nee");
        };
    }

    private static Tolkbehoefte.Voorkeur voorkeurOf(String text) {
        return Stream.of(Tolkbehoefte.Voorkeur.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("keuze-onbekend", "man, vrouw, geen"));
    }
}
