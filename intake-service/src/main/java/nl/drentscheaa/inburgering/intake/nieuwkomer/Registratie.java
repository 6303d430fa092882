package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * All that is registered of a newcomer, checked for what cannot be.
 *
 * @param dossiernummer under which the municipality files the newcomer
 * @param bsn absent when it is not known yet, as right after a handover
 * @param geboortedatum on or before the arrival
 * @param aankomstdatum the first day in the municipality
 * @param regisseur user name of the one professional who directs
 */
public record Registratie(
        Dossiernummer dossiernummer,
        Optional<Bsn> bsn,
        Naam naam,
        LocalDate geboortedatum,
        Geslacht geslacht,
        Nationaliteit nationaliteit,
        Taal voorkeurstaal,
        Regime regime,
        LocalDate aankomstdatum,
        Optional<Uitkering> uitkering,
        Optional<String> regisseur,
        Contact contact) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** @throws InvalidValue for facts that cannot all be true */
    public Registratie {
        if (geboortedatum.isBefore(EARLIEST)) {
            throw new InvalidValue("geboortedatum-te-vroeg").at("geboortedatum");
        }
        if (geboortedatum.isAfter(aankomstdatum)) {
            throw new InvalidValue("geboortedatum-na-aankomst").at("geboortedatum");
        }
    }

    /** The same with another benefit, or none. */
    public Registratie with(Optional<Uitkering> other) {
        return new Registratie(
                dossiernummer,
                bsn,
                naam,
                geboortedatum,
                geslacht,
                nationaliteit,
                voorkeurstaal,
                regime,
                aankomstdatum,
                other,
                regisseur,
                contact);
    }

    /** @throws InvalidValue when the newcomer is said to have been born after today */
    public Registratie refuseFuture(LocalDate today) {
        if (geboortedatum.isAfter(today)) {
            throw new InvalidValue("geboortedatum-in-toekomst").at("geboortedatum");
        }
        return this;
    }
}
