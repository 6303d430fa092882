package nl.drentscheaa.inburgering.intake.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Beoordeling;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Saves answers one by one, whichever way they come in. */
@Service
public class AnswerIntake {

    private final Intakes intakes;
    private final Nieuwkomers nieuwkomers;
    private final Vragenlijsten vragenlijsten;
    private final Logboek logboek;
    private final Clock clock;

    AnswerIntake(Intakes intakes, Nieuwkomers nieuwkomers, Vragenlijsten vragenlijsten, Logboek logboek, Clock clock) {
        this.intakes = intakes;
        this.nieuwkomers = nieuwkomers;
        this.vragenlijsten = vragenlijsten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * Keeps an answer. That of a question whose condition is not met (any more) is kept as well: answers may come in
     * any order.
     *
     * @throws NotFound when the newcomer has no such intake, or was erased
     * @throws RuleBroken when the version has no such question, or the intake is closed
     * @throws InvalidValue for an answer that cannot be one
     */
    public Vraagantwoord answer(
            NieuwkomerId nieuwkomer, IntakeId id, VraagId vraag, Inzending inzending, Handelende handelende) {
        requireKnown(nieuwkomer);
        Versie versie = intakes.get(nieuwkomer, id).opdracht().vragenlijst();
        Vraag asked =
                vragenlijsten.get(versie).find(vraag).orElseThrow(() -> new RuleBroken("vraag-niet-in-vragenlijst"));
        var gegeven = new Gegeven(inzending.with(accepted(asked, inzending.antwoord())), now());
        logboek.record(handelende, IntakeVerwerking.BEANTWOORDEN, List.of(nieuwkomer.value()));
        return intakes.change(nieuwkomer, id, intake -> intake.answer(vraag, gegeven));
    }

    /**
     * The newcomer is ready.
     *
     * @throws NotFound when the newcomer has no such intake, or was erased
     */
    public Intake markIngevuld(NieuwkomerId nieuwkomer, IntakeId id, Handelende handelende) {
        requireKnown(nieuwkomer);
        intakes.get(nieuwkomer, id);
        logboek.record(handelende, IntakeVerwerking.INVULLEN_AFSLUITEN, List.of(nieuwkomer.value()));
        intakes.change(nieuwkomer, id, intake -> {
            intake.markIngevuld(now());
            return intake.verloop();
        });
        return intakes.get(nieuwkomer, id);
    }

    private Antwoord accepted(Vraag vraag, Antwoord antwoord) {
        return switch (vraag.assess(antwoord, LocalDate.now(clock))) {
            case Beoordeling.Aanvaard(var fitting) -> fitting;
            case Beoordeling.Geweigerd(var code) -> throw new InvalidValue(code).at("waarden");
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void requireKnown(NieuwkomerId nieuwkomer) {
        if (nieuwkomers.find(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
    }
}
