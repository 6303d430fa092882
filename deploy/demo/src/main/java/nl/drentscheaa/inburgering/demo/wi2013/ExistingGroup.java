package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.chance.Verdeling;
import nl.drentscheaa.inburgering.demo.dossier.Geslacht;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Traject;
import nl.drentscheaa.inburgering.demo.dossier.Uitkering;
import nl.drentscheaa.inburgering.demo.people.People;
import nl.drentscheaa.inburgering.demo.people.Profiel;
import nl.drentscheaa.inburgering.demo.plan.Plannen;

/** Makes people of the existing group from their trajectories. */
final class ExistingGroup {

    private static final Verdeling<Nationaliteit> NATIONALITEIT = Verdeling.of(Nationaliteit.SYRISCHE, 30)
            .and(Nationaliteit.ERITRESE, 13)
            .and(Nationaliteit.IRAAKSE, 3)
            .and(Nationaliteit.AFGHAANSE, 4)
            .and(Nationaliteit.IRAANSE, 3)
            .and(Nationaliteit.SOMALISCHE, 2)
            .and(Nationaliteit.ETHIOPISCHE, 1);
    private static final Verdeling<Geslacht> GESLACHT =
            Verdeling.of(Geslacht.M, 55).and(Geslacht.V, 45);
    private static final Periode BENEFIT_ENDED = Periode.of("2020-03-01", "2025-11-30");
    private static final LocalDate LAST_START_BEFORE_TABLE = LocalDate.of(2019, 10, 28);
    private static final LocalDate LAST_END_BEFORE_TABLE = LocalDate.of(2019, 9, 30);
    private static final int NO_LONGER_ON_BENEFIT = 65;
    private static final int HAD_BENEFIT = 45;

    private final Dice dice;
    private final Settling settling;
    private final People people;
    private final Plannen plannen;

    ExistingGroup(Dice dice, Settling settling, LocalDate now) {
        this.dice = dice;
        this.settling = settling;
        this.people = new People(dice);
        this.plannen = new Plannen(dice, now);
    }

    /** On a benefit in November 2019, and at least from a month before until three months after. */
    Inwoner withBenefit(Profiel profiel, Traject traject) {
        var aankomst = settling.aankomst(traject);
        var van = dice.between(aankomst.plusDays(3), Periode.earliest(aankomst.plusDays(200), LAST_START_BEFORE_TABLE));
        var until = BENEFIT_ENDED.draw(dice);
        var runs = Uitkering.from(van);
        var uitkering = dice.chance(NO_LONGER_ON_BENEFIT) ? runs.until(until) : runs;
        return inwoner(profiel, traject, aankomst, Optional.of(uitkering));
    }

    /** On no benefit in November 2019; perhaps on one before. */
    Inwoner withoutBenefit(Traject traject) {
        var aankomst = settling.aankomst(traject);
        var had = Optional.of(aankomst.plusDays(dice.between(5, 40)))
                .filter(van -> van.plusDays(60).isBefore(LAST_END_BEFORE_TABLE))
                .map(van -> Uitkering.from(van).until(dice.between(van.plusDays(60), LAST_END_BEFORE_TABLE)))
                .filter(uitkering -> dice.chance(HAD_BENEFIT));
        return inwoner(anyProfile(traject), traject, aankomst, had);
    }

    Profiel anyProfile(Traject traject) {
        var years = dice.chance(35) ? dice.between(18, 25) : dice.between(26, 52);
        var geboren = traject.plichtVanaf().minusYears(years).minusDays(dice.between(0, 364));
        return new Profiel(geboren, GESLACHT.draw(dice), NATIONALITEIT.draw(dice));
    }

    private Inwoner inwoner(Profiel profiel, Traject traject, LocalDate aankomst, Optional<Uitkering> uitkering) {
        var nieuwkomer = people.person(profiel, Regime.WI2013, aankomst, uitkering);
        var fase = settling.planfase(traject, aankomst);
        var route = plannen.existingRoute(nieuwkomer, traject);
        return new Inwoner(nieuwkomer, Optional.of(traject), plannen.draw(route, fase));
    }
}
