package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.Optional;

/** How a newcomer is reached, and what the professional noted. Stored encrypted; not printed. */
public record Contact(
        Optional<Telefoon> telefoon, Optional<Email> email, Optional<Adres> adres, Optional<Notitie> notitie) {

    /** Of somebody who cannot be reached yet. */
    public static Contact none() {
        return new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether nothing is known at all. */
    public boolean tellsNothing() {
        return telefoon.isEmpty() && email.isEmpty() && adres.isEmpty() && notitie.isEmpty();
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
