package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Who somebody is: the same for who is expected and for who is registered.
 *
 * @param bsn absent when it is not known yet, as right after a handover
 * @param voorkeurstaal in which the person wants to be spoken to
 */
public record Persoonsgegevens(
        Optional<Bsn> bsn,
        Naam naam,
        LocalDate geboortedatum,
        Geslacht geslacht,
        Nationaliteit nationaliteit,
        Taal voorkeurstaal) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** @throws InvalidValue for a birth before the twentieth century */
    public Persoonsgegevens {
        if (geboortedatum.isBefore(EARLIEST)) {
            throw new InvalidValue("geboortedatum-te-vroeg").at("geboortedatum");
        }
    }

    /** @throws InvalidValue when the person is said to have been born after today */
    public void refuseFuture(LocalDate today) {
        if (geboortedatum.isAfter(today)) {
            throw new InvalidValue("geboortedatum-in-toekomst").at("geboortedatum");
        }
    }
}
