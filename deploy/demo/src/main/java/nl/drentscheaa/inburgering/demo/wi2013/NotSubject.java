package nl.drentscheaa.inburgering.demo.wi2013;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Geslacht;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.people.People;
import nl.drentscheaa.inburgering.demo.people.Profiel;

/**
 * Newcomers of before 2020 without a duty: children and people above pension age (Wet inburgering (2013) art. 3 and
 * 5). They have no trajectory and no benefit of WPDA.
 */
public final class NotSubject {

    private static final Periode ARRIVAL = Periode.of("2015-03-01", "2019-09-15");
    private static final Periode CHILDREN_BORN = Periode.of("2006-01-01", "2012-12-31");
    private static final Periode ELDERLY_BORN = Periode.of("1936-01-01", "1948-12-31");

    private final Dice dice;
    private final People people;

    public NotSubject(String gemeente) {
        this.dice = new Dice(gemeente + "/niet-plichtig");
        this.people = new People(dice);
    }

    public List<Inwoner> people(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> draw(i % 2 == 0 ? CHILDREN_BORN : ELDERLY_BORN))
                .toList();
    }

    private Inwoner draw(Periode born) {
        var nationaliteit = dice.chance(70) ? Nationaliteit.SYRISCHE : Nationaliteit.ERITRESE;
        var geslacht = dice.chance(50) ? Geslacht.M : Geslacht.V;
        var profiel = new Profiel(born.draw(dice), geslacht, nationaliteit);
        var nieuwkomer = people.person(profiel, Regime.WI2013, ARRIVAL.draw(dice), Optional.empty());
        return new Inwoner(nieuwkomer, Optional.empty(), Optional.empty());
    }
}
