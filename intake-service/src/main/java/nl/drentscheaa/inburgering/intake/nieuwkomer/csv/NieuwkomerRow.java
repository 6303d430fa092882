package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The columns of the file, and how a row becomes what is registered of one person. */
final class NieuwkomerRow {

    static final Column<Dossiernummer> DOSSIERNUMMER =
            Column.of("dossiernummer", Dossiernummer::new).required();
    static final Column<Bsn> BSN = Column.of("bsn", Bsn::new);
    static final Column<String> VOORNAMEN = Column.text("voornamen");
    static final Column<String> TUSSENVOEGSEL = Column.text("tussenvoegsel");
    static final Column<String> ACHTERNAAM = Column.text("achternaam").required();
    static final Column<LocalDate> GEBOORTEDATUM = Column.date("geboortedatum").required();
    static final Column<Geslacht> GESLACHT = Column.of("geslacht", Geslacht::of).required();
    static final Column<Taal> VOORKEURSTAAL =
            Column.of("voorkeurstaal", Taal::of).required();
    static final Column<Regime> REGIME = Column.of("regime", Regime::of).required();
    static final Column<LocalDate> AANKOMSTDATUM = Column.date("aankomstdatum").required();
    static final Column<LocalDate> UITKERING_VAN = Column.date("uitkeringVan");
    static final Column<LocalDate> UITKERING_TOT = Column.date("uitkeringTot");
    static final Column<Telefoon> TELEFOON = Column.of("telefoon", Telefoon::new);
    static final Column<Email> EMAIL = Column.of("email", Email::new);
    static final Column<Notitie> NOTITIE = Column.of("notitie", Notitie::new).longest(Notitie.LONGEST);

    private final Column<Nationaliteit> nationaliteit;

    NieuwkomerRow(Nationaliteiten nationaliteiten) {
        this.nationaliteit = Column.of("nationaliteit", nationaliteiten::get).required();
    }

    List<Column<?>> columns() {
        return List.of(
                DOSSIERNUMMER,
                BSN,
                VOORNAMEN,
                TUSSENVOEGSEL,
                ACHTERNAAM,
                GEBOORTEDATUM,
                GESLACHT,
                nationaliteit,
                VOORKEURSTAAL,
                REGIME,
                AANKOMSTDATUM,
                UITKERING_VAN,
                UITKERING_TOT,
                TELEFOON,
                EMAIL,
                NOTITIE);
    }

    /** @throws InvalidValue when the fields do not go together */
    Registratie read(Row row, LocalDate today) {
        return new Registratie(
                        row.get(DOSSIERNUMMER),
                        row.find(BSN),
                        new Naam(row.find(VOORNAMEN).orElse(""), row.find(TUSSENVOEGSEL), row.get(ACHTERNAAM)),
                        row.get(GEBOORTEDATUM),
                        row.get(GESLACHT),
                        row.get(nationaliteit),
                        row.get(VOORKEURSTAAL),
                        row.get(REGIME),
                        row.get(AANKOMSTDATUM),
                        Uitkering.of(row.find(UITKERING_VAN), row.find(UITKERING_TOT)),
                        Optional.empty(),
                        new Contact(row.find(TELEFOON), row.find(EMAIL), row.find(NOTITIE)))
                .refuseFuture(today);
    }
}
