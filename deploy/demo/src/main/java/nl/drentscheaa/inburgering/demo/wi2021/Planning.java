package nl.drentscheaa.inburgering.demo.wi2021;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Loopbaan;
import nl.drentscheaa.inburgering.demo.dossier.Planfase;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/**
 * The dates around a plan: most are signed within ten weeks after the announcement and the settling, some later. The
 * term is three years from the day after the signing (Wet inburgering 2021 art. 11).
 */
final class Planning {

    private static final int IN_TIME = 80;

    private final Dice dice;

    Planning(Dice dice) {
        this.dice = dice;
    }

    Loopbaan endingOn(LocalDate end) {
        return signedOn(end.minusYears(3).minusDays(1));
    }

    Loopbaan signedOn(LocalDate op) {
        var waited = dice.chance(IN_TIME) ? dice.between(20, 68) : dice.between(75, 140);
        var ready = op.minusDays(waited);
        boolean announcedFirst = dice.chance(50);
        var plichtVanaf = announcedFirst ? ready.minusDays(dice.between(1, 40)) : ready;
        var aankomst = announcedFirst ? ready : ready.minusDays(dice.between(0, 10));
        var traject =
                Traject.started(Regime.WI2021, plichtVanaf).until(op.plusDays(1).plusYears(3));
        return new Loopbaan(aankomst, Optional.of(traject), new Planfase.Vastgesteld(op));
    }

    /** Subject, but nothing signed, so that the term has not started. */
    Loopbaan without(LocalDate plichtVanaf, Planfase fase) {
        var aankomst = plichtVanaf.minusDays(dice.between(0, 2));
        return new Loopbaan(aankomst, Optional.of(Traject.started(Regime.WI2021, plichtVanaf)), fase);
    }
}
