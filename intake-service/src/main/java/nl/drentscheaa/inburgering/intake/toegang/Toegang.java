package nl.drentscheaa.inburgering.intake.toegang;

import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/**
 * To what a code gives access.
 *
 * @param intake the one intake that a tablet shows; absent for an account, which has all of the own
 */
public record Toegang(NieuwkomerId nieuwkomer, Optional<UUID> intake) {

    public Toegang(NieuwkomerId nieuwkomer, UUID intake) {
        this(nieuwkomer, Optional.of(intake));
    }

    /** What it is for follows from it, so that the one kind of code never opens the other door. */
    public Doel doel() {
        return intake.isPresent() ? Doel.TABLET : Doel.ACCOUNT;
    }
}
