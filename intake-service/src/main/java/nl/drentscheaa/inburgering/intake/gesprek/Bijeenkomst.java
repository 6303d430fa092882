package nl.drentscheaa.inburgering.intake.gesprek;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which the conversation was to be held.
 *
 * @param anderen who else was there
 */
public record Bijeenkomst(
        LocalDate datum, Verschijning verschijning, Tolk tolk, Alleengesprek alleengesprek, Optional<String> anderen) {

    /** Whether there was a conversation. */
    public boolean wasHeld() {
        return verschijning == Verschijning.VERSCHENEN;
    }

    /** Not who was there. */
    @Override
    public String toString() {
        return "Bijeenkomst[" + datum + "]";
    }
}
