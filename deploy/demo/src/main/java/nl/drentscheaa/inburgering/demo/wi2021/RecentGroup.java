package nl.drentscheaa.inburgering.demo.wi2021;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.chance.Verdeling;
import nl.drentscheaa.inburgering.demo.dossier.Geslacht;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.dossier.Leerroute;
import nl.drentscheaa.inburgering.demo.dossier.Loopbaan;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Uitkering;
import nl.drentscheaa.inburgering.demo.people.People;
import nl.drentscheaa.inburgering.demo.people.Profiel;
import nl.drentscheaa.inburgering.demo.plan.Plannen;

/** Newcomers of the last four years of one municipality. */
public final class RecentGroup {

    private static final Verdeling<Nationaliteit> NATIONALITEIT = Verdeling.of(Nationaliteit.SYRISCHE, 42)
            .and(Nationaliteit.ERITRESE, 14)
            .and(Nationaliteit.AFGHAANSE, 9)
            .and(Nationaliteit.TURKSE, 9)
            .and(Nationaliteit.JEMENITISCHE, 7)
            .and(Nationaliteit.IRAANSE, 5)
            .and(Nationaliteit.IRAAKSE, 4)
            .and(Nationaliteit.SOMALISCHE, 4)
            .and(Nationaliteit.SOEDANESE, 2)
            .and(Nationaliteit.ETHIOPISCHE, 2)
            .and(Nationaliteit.STAATLOOS, 1)
            .and(Nationaliteit.ONBEKEND, 1);
    private static final Verdeling<Geslacht> GESLACHT =
            Verdeling.of(Geslacht.M, 57).and(Geslacht.V, 43);
    private static final int GETS_BENEFIT = 82;
    private static final int FOUND_WORK = 35;

    private final Dice dice;
    private final LocalDate now;
    private final People people;
    private final Plannen plannen;
    private final Loopbanen loopbanen;

    public RecentGroup(String gemeente, LocalDate now) {
        this.dice = new Dice(gemeente + "/recent");
        this.now = now;
        this.people = new People(dice);
        this.plannen = new Plannen(dice, now);
        this.loopbanen = new Loopbanen(dice, now);
    }

    /** About this many people: each situation in its share, and at least once. */
    public List<Inwoner> people(int size) {
        return Arrays.stream(Situatie.values())
                .flatMap(situatie ->
                        Collections.nCopies(Math.max(1, Math.round(situatie.share() * size / 100f)), situatie).stream())
                .map(this::draw)
                .toList();
    }

    private Inwoner draw(Situatie situatie) {
        int leeftijd = dice.chance(40) ? dice.between(18, 27) : dice.between(28, 57);
        var route = situatie == Situatie.ONTHEVEN ? Leerroute.Z_ROUTE : plannen.route(leeftijd);
        var loopbaan = loopbanen.draw(situatie, route);
        var geboren = loopbaan.aankomst().minusYears(leeftijd).minusDays(dice.between(1, 360));
        var profiel = new Profiel(geboren, GESLACHT.draw(dice), NATIONALITEIT.draw(dice));
        var nieuwkomer = people.person(profiel, Regime.WI2021, loopbaan.aankomst(), uitkering(loopbaan));
        return new Inwoner(nieuwkomer, loopbaan.traject(), plannen.draw(route, loopbaan.planfase()));
    }

    private Optional<Uitkering> uitkering(Loopbaan loopbaan) {
        var van = loopbaan.aankomst().plusDays(dice.between(3, 30));
        if (!van.isBefore(now) || !dice.chance(GETS_BENEFIT)) {
            return Optional.empty();
        }
        var runs = Uitkering.from(van);
        boolean left = loopbaan.traject()
                .filter(traject -> traject.status() == Status.BEEINDIGD)
                .isPresent();
        var first = van.plusMonths(10);
        if (left) {
            return loopbaan.traject().orElseThrow().statusOp().map(runs::until);
        }
        return Optional.of(
                first.isBefore(now) && dice.chance(FOUND_WORK)
                        ? runs.until(dice.between(first, now.minusDays(1)))
                        : runs);
    }
}
