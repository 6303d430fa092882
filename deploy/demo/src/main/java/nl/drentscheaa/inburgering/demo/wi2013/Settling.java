package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Planfase;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/**
 * When somebody of the existing group came to live in the municipality, after a stay in the AZC during which the duty
 * had already started, and when the pilot of 2020 and 2021 gave a plan.
 */
final class Settling {

    private static final Periode PILOT = Periode.of("2020-03-02", "2021-09-30");
    private static final int TAKES_PART_IN_PILOT = 88;

    private final Dice dice;
    private final LocalDate last;

    Settling(Dice dice, LocalDate last) {
        this.dice = dice;
        this.last = last;
    }

    LocalDate aankomst(Traject traject) {
        var plichtVanaf = traject.plichtVanaf();
        return dice.between(plichtVanaf.plusDays(10), Periode.earliest(plichtVanaf.plusDays(330), last));
    }

    Planfase planfase(Traject traject, LocalDate aankomst) {
        var from = Periode.latest(PILOT.van(), aankomst.plusDays(20));
        var until = traject.statusOp()
                .map(op -> Periode.earliest(op.minusDays(30), PILOT.tot()))
                .orElse(PILOT.tot());
        if (until.isBefore(from)) {
            return new Planfase.Geen();
        }
        var op = dice.between(from, until);
        return dice.chance(TAKES_PART_IN_PILOT) ? new Planfase.Vastgesteld(op) : new Planfase.Geen();
    }
}
