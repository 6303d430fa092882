package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** The trajectories of the 108, divided into those with and those without a benefit in November 2019. */
record NoteTrajecten(List<Traject> naturalised, List<Traject> withBenefit, List<Traject> withoutBenefit) {

    static NoteTrajecten draw(Dice dice, LocalDate now) {
        var closed = new ClosedTrajecten(dice);
        var running = new RunningTrajecten(dice, now);
        var all = dice.shuffled(NoteFigures.VERLOOP.values().stream()
                .map(verloop -> verloop.wasRunningAtPeildatum() ? running.draw(verloop) : closed.draw(verloop))
                .toList());
        var rest = new ArrayList<>(all);
        var naturalised = rest.stream()
                .filter(traject -> stand(traject) == Status.VOLDAAN)
                .sorted(Comparator.comparing(Traject::plichtVanaf))
                .limit(NoteFigures.GENATURALISEERD)
                .toList();
        rest.removeAll(naturalised);
        var withBenefit = new ArrayList<Traject>();
        for (var stand : NoteFigures.UITKERING.values()) {
            var next = rest.stream().filter(traject -> stand(traject) == stand).findFirst();
            withBenefit.add(next.orElseThrow());
            rest.remove(next.orElseThrow());
        }
        return new NoteTrajecten(naturalised, List.copyOf(withBenefit), List.copyOf(rest));
    }

    /** How the duty stood on the reference date of the DUO figures. */
    private static Status stand(Traject traject) {
        return Optional.of(traject.status())
                .filter(status -> traject.statusOp()
                        .filter(op -> op.isAfter(NoteFigures.PEILDATUM_DUO))
                        .isEmpty())
                .orElse(Status.LOPEND);
    }
}
