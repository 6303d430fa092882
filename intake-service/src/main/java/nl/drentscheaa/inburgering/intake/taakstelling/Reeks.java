package nl.drentscheaa.inburgering.intake.taakstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Half years after each other, in which what is left over of one goes on to the next. */
final class Reeks {

    private Reeks() {}

    /**
     * @param taakstellingen the earliest first
     * @param realised how many came to live here in a half year
     * @return in the same order
     */
    static List<Taakstellingstand> of(List<Taakstelling> taakstellingen, ToIntFunction<Halfjaar> realised) {
        var standen = new ArrayList<Taakstellingstand>();
        for (Taakstelling one : taakstellingen) {
            Optional<Taakstellingstand> before = standen.isEmpty() ? Optional.empty() : Optional.of(standen.getLast());
            standen.add(new Taakstellingstand(one, carried(one, before), realised.applyAsInt(one.halfjaar())));
        }
        return standen;
    }

    /** What somebody recorded goes before what was computed; over a gap nothing is carried. */
    private static int carried(Taakstelling one, Optional<Taakstellingstand> before) {
        return one.opgave()
                .beginachterstand()
                .or(() -> before.filter(
                                last -> last.taakstelling().halfjaar().next().equals(one.halfjaar()))
                        .map(Taakstellingstand::saldo))
                .orElse(0);
    }
}
