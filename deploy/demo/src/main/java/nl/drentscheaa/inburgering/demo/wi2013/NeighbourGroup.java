package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** A plausible existing group for a municipality without published figures: its duties went as those of the note. */
public final class NeighbourGroup {

    private static final LocalDate LAST_ARRIVAL = LocalDate.of(2019, 10, 15);
    private static final int ON_BENEFIT = 48;

    private final Dice dice;
    private final ClosedTrajecten closed;
    private final RunningTrajecten running;
    private final ExistingGroup newcomers;

    public NeighbourGroup(String gemeente, LocalDate now) {
        this.dice = new Dice(gemeente + "/bestaand");
        this.closed = new ClosedTrajecten(dice);
        this.running = new RunningTrajecten(dice, now);
        this.newcomers = new ExistingGroup(dice, new Settling(dice, LAST_ARRIVAL), now);
    }

    public List<Inwoner> people(int size) {
        return IntStream.range(0, size).mapToObj(any -> draw()).toList();
    }

    private Inwoner draw() {
        var verloop = NoteFigures.VERLOOP.draw(dice);
        Traject traject = verloop.wasRunningAtPeildatum() ? running.draw(verloop) : closed.draw(verloop);
        return dice.chance(ON_BENEFIT)
                ? newcomers.withBenefit(newcomers.anyProfile(traject), traject)
                : newcomers.withoutBenefit(traject);
    }
}
