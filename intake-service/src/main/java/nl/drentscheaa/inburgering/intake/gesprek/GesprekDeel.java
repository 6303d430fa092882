package nl.drentscheaa.inburgering.intake.gesprek;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.intake.Intakes;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import org.springframework.stereotype.Component;

/** What was written down of the conversations about the intakes. */
@Component
class GesprekDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("gesprek", "Gesprek over de intake");

    private final Gesprekken gesprekken;
    private final Intakes intakes;
    private final Vragenlijsten vragenlijsten;

    GesprekDeel(Gesprekken gesprekken, Intakes intakes, Vragenlijsten vragenlijsten) {
        this.gesprekken = gesprekken;
        this.intakes = intakes;
        this.vragenlijsten = vragenlijsten;
    }

    private record Inhoud(List<Ingepakt> gesprekken) {}

    private record Ingepakt(IntakeId intake, Verslag verslag) {}

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return Rubriek.of(NAAM.titel())
                .with(intakes.list(id).stream().map(this::read).toList());
    }

    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        List<Ingepakt> packed = intakes.list(id).stream()
                .map(intake -> gesprekken.get(id, intake.id()))
                .filter(gesprek -> gesprek.version() > 0)
                .map(gesprek -> new Ingepakt(gesprek.intake(), gesprek.verslag()))
                .toList();
        return packed.isEmpty() ? Optional.empty() : Optional.of(Pakket.of(new Inhoud(packed)));
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        for (Ingepakt packed : pakket.open(Inhoud.class).gesprekken()) {
            Gesprek present = gesprekken.get(id, packed.intake());
            if (present.version() == 0) {
                gesprekken.save(present.with(packed.verslag()));
            }
        }
    }

    /** A report is encrypted as a whole. */
    @Override
    public void erase(NieuwkomerId id) {}

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg("Het hele verslag: wie er was, wat is gezegd en gevonden.", "Dat er een verslag was.");
    }

    private Rubriek read(Intake intake) {
        Verslag verslag =
                gesprekken.get(intake.opdracht().nieuwkomer(), intake.id()).verslag();
        Rubriek read = Rubriek.of("Verslag");
        for (Bijeenkomst one : verslag.bijeenkomsten()) {
            read = read.with(read(one));
        }
        for (Domein domein : Domein.values()) {
            read = read.with(
                    "Bevinding " + (domein == Domein.FINANCIEN ? "financiën" : domein.code()),
                    Optional.ofNullable(verslag.bevindingen().get(domein)));
        }
        return read.with(weergaven(intake, verslag));
    }

    private static Rubriek read(Bijeenkomst one) {
        return Rubriek.of("Gesprek van " + Leesbaar.date(one.datum()))
                .with("Nieuwkomer", Leesbaar.words(one.verschijning()))
                .with("Tolk", Leesbaar.words(one.tolk()))
                .with("Gesprek alleen", Leesbaar.words(one.alleengesprek()))
                .with("Andere aanwezigen", one.anderen());
    }

    private Rubriek weergaven(Intake intake, Verslag verslag) {
        Vragenlijst asked = vragenlijsten.get(intake.opdracht().vragenlijst());
        Rubriek read = Rubriek.of("Antwoorden in het Nederlands");
        for (var vraag : asked.vragen()) {
            read = read.with(
                    asked.teksten(Taal.NL).vraag(vraag).tekst(),
                    Optional.ofNullable(verslag.weergaven().get(vraag.id())));
        }
        return read;
    }
}
