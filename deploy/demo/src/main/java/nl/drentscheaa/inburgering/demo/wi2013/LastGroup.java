package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.chance.Verdeling;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.dossier.Niveau;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** The last for whom the law of 2013 holds: subject from 2020 or 2021, all ended by 2025. */
public final class LastGroup {

    private static final Periode START = Periode.of("2020-02-01", "2021-12-15");
    private static final LocalDate LAST_ARRIVAL = LocalDate.of(2022, 6, 30);
    private static final Verdeling<Status> AFLOOP =
            Verdeling.of(Status.VOLDAAN, 7).and(Status.ONTHEVEN, 2).and(Status.BEEINDIGD, 1);
    private static final Verdeling<Niveau> NIVEAU =
            Verdeling.of(Niveau.A2, 6).and(Niveau.B1, 3).and(Niveau.B2, 1);

    private final Dice dice;
    private final ExistingGroup newcomers;

    public LastGroup(String gemeente, LocalDate now) {
        this.dice = new Dice(gemeente + "/laatste");
        this.newcomers = new ExistingGroup(dice, new Settling(dice, LAST_ARRIVAL), now);
    }

    public List<Inwoner> people(int size) {
        return IntStream.range(0, size)
                .mapToObj(any -> newcomers.withoutBenefit(draw()))
                .toList();
    }

    private Traject draw() {
        var plichtVanaf = START.draw(dice);
        var end = plichtVanaf.plusYears(3);
        var traject = Traject.started(Regime.WI2013, plichtVanaf).until(end);
        var op = dice.between(end.minusMonths(6), end);
        var afloop = AFLOOP.draw(dice);
        return afloop == Status.VOLDAAN
                ? traject.ended(afloop, op).passed(NIVEAU.draw(dice), op.minusDays(dice.between(14, 60)))
                : traject.ended(afloop, op);
    }
}
