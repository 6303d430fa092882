package nl.drentscheaa.inburgering.intake.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Sectie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Teksten;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import org.springframework.stereotype.Component;

/** All intakes with their answers. One that is not finished goes on where the person lives next. */
@Component
class IntakeDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("intake", "Brede intake");

    private final Intakes intakes;
    private final Vragenlijsten vragenlijsten;
    private final Clock clock;

    IntakeDeel(Intakes intakes, Vragenlijsten vragenlijsten, Clock clock) {
        this.intakes = intakes;
        this.vragenlijsten = vragenlijsten;
        this.clock = clock;
    }

    private record Inhoud(List<Ingepakt> intakes) {}

    private record Ingepakt(
            IntakeId id, Versie vragenlijst, Taal taal, Verloop verloop, List<Vraagantwoord> antwoorden) {

        static Ingepakt of(Intake intake) {
            return new Ingepakt(
                    intake.id(),
                    intake.opdracht().vragenlijst(),
                    intake.opdracht().taal(),
                    intake.verloop(),
                    intake.antwoorden());
        }

        Intake takenInBy(NieuwkomerId nieuwkomer) {
            return Intake.takeIn(id, new Intake.Opdracht(nieuwkomer, vragenlijst, taal), verloop, antwoorden);
        }
    }

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
        List<Ingepakt> packed = intakes.list(id).stream().map(Ingepakt::of).toList();
        return packed.isEmpty() ? Optional.empty() : Optional.of(Pakket.of(new Inhoud(packed)));
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        List<IntakeId> known = intakes.list(id).stream().map(Intake::id).toList();
        pakket.open(Inhoud.class).intakes().stream()
                .filter(packed -> !known.contains(packed.id()))
                .forEach(packed -> intakes.add(packed.takenInBy(id)));
    }

    /** Every answer is encrypted. */
    @Override
    public void erase(NieuwkomerId id) {}

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Alle antwoorden, ook die over gezondheid en geld.",
                "Dat er een intake was, met welke vragenlijst, en wanneer die begon en klaar was.");
    }

    private Rubriek read(Intake intake) {
        Vragenlijst asked = vragenlijsten.get(intake.opdracht().vragenlijst());
        Teksten teksten = asked.teksten(Taal.NL);
        var antwoord = new LeesbaarAntwoord(teksten, clock.getZone());
        Rubriek read = Rubriek.of(
                        "Intake van " + Leesbaar.moment(intake.verloop().gestartOp(), clock.getZone()))
                .with("Stand", Leesbaar.words(intake.verloop().status()));
        for (Sectie sectie : asked.secties()) {
            Rubriek answers = sectie.vragen().stream()
                    .reduce(
                            Rubriek.of(teksten.sectie(sectie)),
                            (sofar, vraag) -> intake.find(vraag.id())
                                    .map(answered -> antwoord.add(sofar, vraag, answered))
                                    .orElse(sofar),
                            (first, second) -> second);
            read = read.with(answers);
        }
        return read;
    }
}
