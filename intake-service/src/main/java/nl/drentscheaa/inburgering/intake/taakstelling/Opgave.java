package nl.drentscheaa.inburgering.intake.taakstelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What is asked of the municipality in a half year.
 *
 * @param aantal set by the Rijk, in persons: adults and children
 * @param gepubliceerdOp the day on which the Rijk published it
 * @param beginachterstand what was left from before, where nothing earlier is recorded; negative when ahead
 * @param ruilen in the order in which they were agreed
 */
public record Opgave(int aantal, LocalDate gepubliceerdOp, Optional<Integer> beginachterstand, List<Ruil> ruilen) {

    /** As many swaps as one half year has. */
    public static final int MOST_RUILEN = 20;

    /** @throws InvalidValue for numbers that cannot be */
    public Opgave {
        ruilen = List.copyOf(ruilen);
        Aantallen.requireCount(aantal, "aantal");
        if (beginachterstand.filter(left -> Math.abs(left) > Aantallen.MOST).isPresent()) {
            throw new InvalidValue("bereik", -Aantallen.MOST, Aantallen.MOST).at("beginachterstand");
        }
        if (ruilen.size() > MOST_RUILEN) {
            throw new InvalidValue("te-veel-ruilen", MOST_RUILEN).at("ruilen");
        }
        if (aantal + netto(ruilen) < 0) {
            throw new InvalidValue("meer-afgestaan-dan-gevraagd").at("ruilen");
        }
    }

    /** @throws InvalidValue when it is said to have been published after today */
    Opgave refuseFuture(LocalDate today) {
        if (gepubliceerdOp.isAfter(today)) {
            throw new InvalidValue("publicatie-in-toekomst").at("gepubliceerdOp");
        }
        return this;
    }

    /** How many persons are to be housed when what was agreed with others is counted. */
    public int naRuil() {
        return aantal + netto(ruilen);
    }

    private static int netto(List<Ruil> ruilen) {
        return ruilen.stream().mapToInt(Ruil::netto).sum();
    }
}
