package nl.drentscheaa.inburgering.demo.wi2021;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.chance.Verdeling;
import nl.drentscheaa.inburgering.demo.dossier.Leerroute;
import nl.drentscheaa.inburgering.demo.dossier.Niveau;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/**
 * Exam results that fit the route. The B1-route may end at A2 after 600 hours; the Z-route ends with hours and talks,
 * not with a level (Besluit inburgering 2021 art. 3.14 and 5.5).
 */
final class Uitslagen {

    private static final int HAS_PARTIAL_RESULT = 35;

    private static final Verdeling<Niveau> B1_ROUTE =
            Verdeling.of(Niveau.A2, 22).and(Niveau.B1, 65).and(Niveau.B2, 13);
    private static final Verdeling<Niveau> ONDERWIJSROUTE =
            Verdeling.of(Niveau.B1, 60).and(Niveau.B2, 40);

    private final Dice dice;

    Uitslagen(Dice dice) {
        this.dice = dice;
    }

    Traject full(Traject traject, Leerroute route) {
        var op = traject.statusOp().orElseThrow().minusDays(dice.between(14, 60));
        return switch (route) {
            case Z_ROUTE -> traject;
            case B1_ROUTE -> traject.passed(B1_ROUTE.draw(dice), op);
            case ONDERWIJSROUTE -> traject.passed(ONDERWIJSROUTE.draw(dice), op);
        };
    }

    /** Perhaps a first part, at A2. */
    Traject partial(Traject traject, Leerroute route, LocalDate op) {
        return route != Leerroute.Z_ROUTE && dice.chance(HAS_PARTIAL_RESULT) ? traject.passed(Niveau.A2, op) : traject;
    }
}
