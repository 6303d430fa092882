package nl.drentscheaa.inburgering.demo.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Doel;
import nl.drentscheaa.inburgering.demo.dossier.Domein;

/** Draws three to five goals, each on a domain of its own. */
final class Doelen {

    private static final int REACHED = 75;
    private static final int DROPPED = 88;
    private static final int REACHED_EARLY = 12;

    private final Dice dice;
    private final LocalDate now;

    Doelen(Dice dice, LocalDate now) {
        this.dice = dice;
        this.now = now;
    }

    /** Goals agreed on a day; of a goal whose day has passed, most are reached. */
    List<Doel> agreedOn(LocalDate dag) {
        return domeinen().stream().map(domein -> draw(domein, dag)).toList();
    }

    private List<Domein> domeinen() {
        return dice.shuffled(Arrays.asList(Domein.values())).subList(0, dice.between(3, 5)).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Doel draw(Domein domein, LocalDate dag) {
        var voorbeeld = dice.pick(Voorbeelddoel.of(domein));
        var streefdatum = dag.plusDays(dice.between(90, 540));
        // Thrown always, so that the anchor month does not change the throws that follow.
        int luck = dice.between(0, 99);
        return new Doel(
                domein, voorbeeld.omschrijving(), voorbeeld.organisatie(), streefdatum, stand(dag, streefdatum, luck));
    }

    private Doel.Stand stand(LocalDate dag, LocalDate streefdatum, int luck) {
        if (streefdatum.isBefore(now)) {
            return luck < REACHED ? Doel.Stand.BEREIKT : luck < DROPPED ? Doel.Stand.VERVALLEN : Doel.Stand.OPEN;
        }
        boolean early = dag.plusDays(90).isBefore(now) && luck < REACHED_EARLY;
        return early ? Doel.Stand.BEREIKT : Doel.Stand.OPEN;
    }
}
