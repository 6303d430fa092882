package nl.drentscheaa.inburgering.intake.overdracht.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonskolommen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.overdracht.Contactpersoon;
import nl.drentscheaa.inburgering.intake.overdracht.Gezinshereniging;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.MedischeAandacht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtsdossier;
import nl.drentscheaa.inburgering.intake.overdracht.Verwachting;
import nl.drentscheaa.inburgering.intake.overdracht.Voorinburgering;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The columns of the file, and how a row becomes what is told of one person. */
final class OverdrachtRow {

    static final Column<Kenmerk> KENMERK = Column.of("kenmerk", Kenmerk::new).required();
    static final Column<Kenmerk> GEZIN = Column.of("gezin", Kenmerk::new);
    static final Column<LocalDate> AANGEKONDIGD_OP =
            Column.date("aangekondigdOp").required();
    static final Column<LocalDate> VERWACHT_OP = Column.date("verwachtOp");
    static final Column<Voorinburgering> VOORINBURGERING = Keuze.column("voorinburgering", Voorinburgering.class);
    static final Column<Taalniveau> LEZEN = Keuze.column("lezen", Taalniveau.class);
    static final Column<Taalniveau> SCHRIJVEN = Keuze.column("schrijven", Taalniveau.class);
    static final Column<Taalniveau> LUISTEREN = Keuze.column("luisteren", Taalniveau.class);
    static final Column<Taalniveau> SPREKEN = Keuze.column("spreken", Taalniveau.class);
    static final Column<MedischeAandacht> MEDISCHE_AANDACHT = Keuze.column("medischeAandacht", MedischeAandacht.class);
    static final Column<Gezinshereniging> GEZINSHERENIGING = Keuze.column("gezinshereniging", Gezinshereniging.class);
    static final Column<Toelichting> OPLEIDING =
            Column.of("opleiding", Toelichting::new).longest(Toelichting.LONGEST);
    static final Column<Toelichting> WERKERVARING =
            Column.of("werkervaring", Toelichting::new).longest(Toelichting.LONGEST);
    static final Column<String> CONTACTPERSOON = Column.text("contactpersoon");
    static final Column<Telefoon> CONTACT_TELEFOON = Column.of("contactTelefoon", Telefoon::new);
    static final Column<Email> CONTACT_EMAIL = Column.of("contactEmail", Email::new);
    static final Column<String> OPVANGLOCATIE =
            Column.text("opvanglocatie").longest(Overdrachtsdossier.LONGEST_LOCATIE);
    static final Column<Integer> SLAAPKAMERS = Column.of("slaapkamers", Integer::valueOf);

    private static final List<Column<?>> TOLD = List.of(
            AANGEKONDIGD_OP,
            VERWACHT_OP,
            VOORINBURGERING,
            LEZEN,
            SCHRIJVEN,
            LUISTEREN,
            SPREKEN,
            MEDISCHE_AANDACHT,
            GEZINSHERENIGING,
            OPLEIDING,
            WERKERVARING,
            CONTACTPERSOON,
            CONTACT_TELEFOON,
            CONTACT_EMAIL,
            OPVANGLOCATIE,
            SLAAPKAMERS);

    private final Persoonskolommen persoon;

    OverdrachtRow(Nationaliteiten nationaliteiten) {
        this.persoon = new Persoonskolommen(nationaliteiten);
    }

    List<Column<?>> columns() {
        return Stream.of(List.<Column<?>>of(KENMERK, GEZIN), persoon.columns(), TOLD)
                .<Column<?>>flatMap(List::stream)
                .toList();
    }

    /** @throws InvalidValue when the fields do not go together */
    Verwachting verwachting(Row row) {
        return new Verwachting(
                row.get(KENMERK), row.find(GEZIN), persoon.read(row), row.get(AANGEKONDIGD_OP), row.find(VERWACHT_OP));
    }

    /** @throws InvalidValue when the fields do not go together */
    static Overdrachtsdossier dossier(Row row) {
        return new Overdrachtsdossier(
                row.find(VOORINBURGERING),
                new Taalniveaus(row.find(LEZEN), row.find(SCHRIJVEN), row.find(LUISTEREN), row.find(SPREKEN)),
                row.find(MEDISCHE_AANDACHT),
                row.find(GEZINSHERENIGING),
                row.find(OPLEIDING),
                row.find(WERKERVARING),
                Contactpersoon.of(row.find(CONTACTPERSOON), row.find(CONTACT_TELEFOON), row.find(CONTACT_EMAIL)),
                row.find(OPVANGLOCATIE),
                row.find(SLAAPKAMERS));
    }
}
