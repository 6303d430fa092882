package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.chance.Dice;

/** A stretch of days, both ends included. */
record Periode(LocalDate van, LocalDate tot) {

    static Periode of(String van, String tot) {
        return new Periode(LocalDate.parse(van), LocalDate.parse(tot));
    }

    LocalDate draw(Dice dice) {
        return dice.between(van, tot);
    }

    static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
