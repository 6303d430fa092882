package nl.drentscheaa.inburgering.demo.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.chance.Verdeling;
import nl.drentscheaa.inburgering.demo.dossier.Doel;
import nl.drentscheaa.inburgering.demo.dossier.Leerroute;
import nl.drentscheaa.inburgering.demo.dossier.Nieuwkomer;
import nl.drentscheaa.inburgering.demo.dossier.Niveau;
import nl.drentscheaa.inburgering.demo.dossier.Plan;
import nl.drentscheaa.inburgering.demo.dossier.Planfase;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/**
 * Draws routes and first plans. The onderwijsroute is for people younger than 28; a first plan has level B1 or B2 with
 * the B1-route and the onderwijsroute, and A2 with the Z-route, or none. Source: DUO, level rules of a PIP.
 */
public final class Plannen {

    private static final int ONDERWIJSROUTE_BELOW = 28;

    private static final Verdeling<Leerroute> YOUNG = Verdeling.of(Leerroute.ONDERWIJSROUTE, 45)
            .and(Leerroute.B1_ROUTE, 42)
            .and(Leerroute.Z_ROUTE, 13);
    private static final Verdeling<Leerroute> OLDER =
            Verdeling.of(Leerroute.B1_ROUTE, 72).and(Leerroute.Z_ROUTE, 28);
    private static final Verdeling<Optional<Niveau>> ONDERWIJS = Verdeling.of(Optional.of(Niveau.B1), 55)
            .and(Optional.of(Niveau.B2), 35)
            .and(Optional.empty(), 10);
    private static final Verdeling<Optional<Niveau>> B1 = Verdeling.of(Optional.of(Niveau.B1), 75)
            .and(Optional.of(Niveau.B2), 7)
            .and(Optional.empty(), 18);
    private static final Verdeling<Optional<Niveau>> Z =
            Verdeling.of(Optional.of(Niveau.A2), 70).and(Optional.empty(), 30);

    private final Dice dice;
    private final LocalDate now;
    private final Doelen doelen;

    public Plannen(Dice dice, LocalDate now) {
        this.dice = dice;
        this.now = now;
        this.doelen = new Doelen(dice, now);
    }

    /** A route that fits an age on arrival. */
    public Leerroute route(int leeftijd) {
        return (leeftijd < ONDERWIJSROUTE_BELOW ? YOUNG : OLDER).draw(dice);
    }

    /** The route that the pilot gives to somebody of the existing group. */
    public Leerroute existingRoute(Nieuwkomer nieuwkomer, Traject traject) {
        var route = route(Period.between(nieuwkomer.geboortedatum(), nieuwkomer.aankomstdatum())
                .getYears());
        return traject.status() == Status.ONTHEVEN ? Leerroute.Z_ROUTE : route;
    }

    public Optional<Plan> draw(Leerroute route, Planfase fase) {
        return switch (fase) {
            case Planfase.Geen() -> Optional.empty();
            case Planfase.Concept() -> Optional.of(plan(route, Optional.empty(), doelen.agreedOn(now)));
            case Planfase.Vastgesteld(var op) -> Optional.of(plan(route, Optional.of(op), doelen.agreedOn(op)));
        };
    }

    private Plan plan(Leerroute route, Optional<LocalDate> vastgesteldOp, List<Doel> afgesproken) {
        var niveaus = switch (route) {
            case ONDERWIJSROUTE -> ONDERWIJS;
            case B1_ROUTE -> B1;
            case Z_ROUTE -> Z;
        };
        return new Plan(route, niveaus.draw(dice), vastgesteldOp, afgesproken);
    }
}
