package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Adres;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonskolommen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimebepaling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Spreektalen;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatus;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatussen;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.stereotype.Component;

/** The columns of the file, and how a row becomes what is registered of one person. */
@Component
final class NieuwkomerRow {

    static final Column<Dossiernummer> DOSSIERNUMMER =
            Column.of("dossiernummer", Dossiernummer::new).required();
    private static final Column<Regime> REGIME = Column.of("regime", Regime::of).required();
    private static final Column<LocalDate> REGIME_VANAF = Column.date("regimeVanaf");
    private static final Column<LocalDate> AANKOMSTDATUM =
            Column.date("aankomstdatum").required();
    private static final Column<LocalDate> UITKERING_VAN = Column.date("uitkeringVan");
    private static final Column<LocalDate> UITKERING_TOT = Column.date("uitkeringTot");
    private static final Column<LocalDate> VERBLIJF_VAN = Column.date("verblijfVan");
    private static final Column<LocalDate> VERBLIJF_TOT = Column.date("verblijfTot");
    private static final Column<Telefoon> TELEFOON = Column.of("telefoon", Telefoon::new);
    private static final Column<Email> EMAIL = Column.of("email", Email::new);
    private static final Column<String> STRAAT = Column.text("straat");
    private static final Column<String> HUISNUMMER = Column.text("huisnummer");
    private static final Column<String> POSTCODE = Column.text("postcode");
    private static final Column<String> WOONPLAATS = Column.text("woonplaats");
    private static final Column<Notitie> NOTITIE =
            Column.of("notitie", Notitie::new).longest(Notitie.LONGEST);

    private final Persoonskolommen persoon;
    private final Taalkolommen talen;
    private final Column<Verblijfsstatus> verblijfsstatus;

    NieuwkomerRow(Nationaliteiten nationaliteiten, Spreektalen spreektalen, Verblijfsstatussen verblijfsstatussen) {
        this.persoon = new Persoonskolommen(nationaliteiten);
        this.talen = new Taalkolommen(spreektalen);
        this.verblijfsstatus = Column.of("verblijfsstatus", verblijfsstatussen::get);
    }

    List<Column<?>> columns() {
        return Stream.of(
                        List.<Column<?>>of(DOSSIERNUMMER),
                        persoon.columns(),
                        List.of(REGIME, REGIME_VANAF, AANKOMSTDATUM, UITKERING_VAN, UITKERING_TOT),
                        List.of(verblijfsstatus, VERBLIJF_VAN, VERBLIJF_TOT),
                        talen.columns(),
                        List.of(TELEFOON, EMAIL, STRAAT, HUISNUMMER, POSTCODE, WOONPLAATS, NOTITIE))
                .<Column<?>>flatMap(List::stream)
                .toList();
    }

    /** @throws InvalidValue when the fields do not go together */
    Registratie read(Row row, LocalDate today) {
        return new Registratie(
                        row.get(DOSSIERNUMMER),
                        persoon.read(row),
                        talen.read(row),
                        Verblijfsvergunning.of(
                                row.find(verblijfsstatus), row.find(VERBLIJF_VAN), row.find(VERBLIJF_TOT)),
                        new Regimebepaling(row.get(REGIME), row.find(REGIME_VANAF)),
                        row.get(AANKOMSTDATUM),
                        Uitkering.of(row.find(UITKERING_VAN), row.find(UITKERING_TOT)),
                        Optional.empty(),
                        contactOf(row))
                .refuseFuture(today);
    }

    private static Contact contactOf(Row row) {
        return new Contact(
                row.find(TELEFOON),
                row.find(EMAIL),
                Adres.of(row.find(STRAAT), row.find(HUISNUMMER), row.find(POSTCODE), row.find(WOONPLAATS)),
                row.find(NOTITIE));
    }
}
