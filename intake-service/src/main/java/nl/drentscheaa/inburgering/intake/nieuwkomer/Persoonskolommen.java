package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The columns of a file that say who somebody is: the same in every file about people. */
public final class Persoonskolommen {

    public static final Column<Bsn> BSN = Column.of("bsn", Bsn::new);
    private static final Column<String> VOORNAMEN = Column.text("voornamen");
    private static final Column<String> TUSSENVOEGSEL = Column.text("tussenvoegsel");
    private static final Column<String> ACHTERNAAM = Column.text("achternaam").required();
    private static final Column<LocalDate> GEBOORTEDATUM =
            Column.date("geboortedatum").required();
    private static final Column<Geslacht> GESLACHT =
            Column.of("geslacht", Geslacht::of).required();
    private static final Column<Taal> VOORKEURSTAAL =
            Column.of("voorkeurstaal", Taal::of).required();

    private final Column<Nationaliteit> nationaliteit;

    public Persoonskolommen(Nationaliteiten nationaliteiten) {
        this.nationaliteit = Column.of("nationaliteit", nationaliteiten::get).required();
    }

    public List<Column<?>> columns() {
        return List.of(
                BSN, VOORNAMEN, TUSSENVOEGSEL, ACHTERNAAM, GEBOORTEDATUM, GESLACHT, nationaliteit, VOORKEURSTAAL);
    }

    /** @throws InvalidValue when the fields do not go together */
    public Persoonsgegevens read(Row row) {
        return new Persoonsgegevens(
                row.find(BSN),
                new Naam(row.find(VOORNAMEN).orElse(""), row.find(TUSSENVOEGSEL), row.get(ACHTERNAAM)),
                row.get(GEBOORTEDATUM),
                row.get(GESLACHT),
                row.get(nationaliteit),
                row.get(VOORKEURSTAAL));
    }
}
