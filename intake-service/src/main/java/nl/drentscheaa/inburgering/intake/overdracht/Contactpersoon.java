package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Who at COA knows more. */
public record Contactpersoon(String naam, Optional<Telefoon> telefoon, Optional<Email> email) {

    /** In characters. */
    public static final int LONGEST = 200;

    /** @throws InvalidValue when the name is missing or too long */
    public Contactpersoon {
        naam = naam.strip();
        if (naam.isEmpty() || naam.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }

    /** @throws InvalidValue when there is a way to reach somebody, but nobody */
    public static Optional<Contactpersoon> of(
            Optional<String> naam, Optional<Telefoon> telefoon, Optional<Email> email) {
        if (naam.isEmpty() && (telefoon.isPresent() || email.isPresent())) {
            throw new InvalidValue("contactpersoon-zonder-naam").at("contactpersoon");
        }
        return naam.map(text -> new Contactpersoon(text, telefoon, email));
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Contactpersoon[…]";
    }
}
