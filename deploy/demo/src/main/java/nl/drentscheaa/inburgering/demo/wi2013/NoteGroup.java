package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;
import nl.drentscheaa.inburgering.demo.dossier.Traject;
import nl.drentscheaa.inburgering.demo.people.Profiel;

/** The 108 of Aa en Hunze who became subject to inburgering from 2013 to 2020, exactly as the note counts them. */
public final class NoteGroup {

    private static final LocalDate LAST_ARRIVAL = LocalDate.of(2019, 10, 15);
    private static final int ADULT = 18;
    private static final int BORN_ON_NEW_YEAR = 12;

    private final Dice dice = new Dice("aa-en-hunze/notitie");
    private final LocalDate now;

    public NoteGroup(LocalDate now) {
        this.now = now;
    }

    public List<Inwoner> people() {
        var trajecten = NoteTrajecten.draw(dice, now);
        var newcomers = new ExistingGroup(dice, new Settling(dice, LAST_ARRIVAL), now);
        var people = new ArrayList<Inwoner>();
        profiles(trajecten).forEach(entry -> people.add(newcomers.withBenefit(entry.profiel(), entry.traject())));
        trajecten.withoutBenefit().forEach(traject -> people.add(newcomers.withoutBenefit(traject)));
        return people;
    }

    private record Entry(Profiel profiel, Traject traject) {}

    /** Gives the 52 their ages, nationalities and sexes, so that each of the three columns of table 1 comes out. */
    private List<Entry> profiles(NoteTrajecten trajecten) {
        var free = new ArrayList<>(dice.shuffled(trajecten.withBenefit()));
        free.addAll(trajecten.naturalised());
        var geslachten = dice.shuffled(NoteFigures.GESLACHT.values()).iterator();
        var nationaliteiten = dice.shuffled(NoteFigures.NATIONALITEIT.values()).iterator();
        var births = NoteFigures.LEEFTIJD.values().stream().map(this::bornFor).sorted(Comparator.reverseOrder());
        return births.map(geboren -> {
                    var traject = takeFor(geboren, free);
                    var nationaliteit = trajecten.naturalised().contains(traject)
                            ? Nationaliteit.NEDERLANDSE
                            : nationaliteiten.next();
                    return new Entry(new Profiel(geboren, geslachten.next(), nationaliteit), traject);
                })
                .toList();
    }

    /** The youngest choose first: their duty started when they were already adults, so fewer trajectories fit. */
    private Traject takeFor(LocalDate geboren, List<Traject> free) {
        var fitting = free.stream()
                .filter(traject -> !geboren.plusYears(ADULT).isAfter(traject.plichtVanaf()))
                .toList();
        var traject = dice.pick(fitting);
        free.remove(traject);
        return traject;
    }

    /**
     * A day of birth that gives this age in the whole of November 2019, whether a birthday counts from its day or
     * from the first of its month: nobody's birthday is in November.
     */
    private LocalDate bornFor(int leeftijd) {
        var november = YearMonth.from(NoteFigures.PEILDATUM_WPDA).minusYears(leeftijd);
        if (dice.chance(BORN_ON_NEW_YEAR)) {
            return november.withMonth(1).atDay(1);
        }
        return november.minusMonths(dice.between(1, 11)).atDay(dice.between(1, 28));
    }
}
