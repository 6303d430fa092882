package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Whom to look for; all that is given must fit.
 *
 * @param naam the beginning of any part of the name, or another way of writing it
 */
public record Zoekopdracht(
        Optional<String> naam,
        Optional<LocalDate> geboortedatum,
        Optional<Bsn> bsn,
        Optional<Dossiernummer> dossiernummer) {

    /** @throws InvalidValue when nothing is given to look for */
    public Zoekopdracht {
        naam = naam.map(String::strip).filter(text -> !text.isEmpty());
        if (naam.isEmpty() && geboortedatum.isEmpty() && bsn.isEmpty() && dossiernummer.isEmpty()) {
            throw new InvalidValue("zoekopdracht-leeg");
        }
    }
}
