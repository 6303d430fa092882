package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * All that is registered of a newcomer, checked for what cannot be.
 *
 * @param dossiernummer under which the municipality files the newcomer
 * @param persoon born on or before the arrival
 * @param aankomstdatum the first day in the municipality
 * @param regisseur user name of the one professional who directs
 */
public record Registratie(
        Dossiernummer dossiernummer,
        Persoonsgegevens persoon,
        Taalprofiel taalprofiel,
        Optional<Verblijfsvergunning> verblijf,
        Regimebepaling regimebepaling,
        LocalDate aankomstdatum,
        Optional<Uitkering> uitkering,
        Optional<String> regisseur,
        Contact contact) {

    /** @throws InvalidValue for facts that cannot all be true */
    public Registratie {
        if (persoon.geboortedatum().isAfter(aankomstdatum)) {
            throw new InvalidValue("geboortedatum-na-aankomst").at("geboortedatum");
        }
        if (verblijf.filter(permit -> permit.van().isBefore(persoon.geboortedatum()))
                .isPresent()) {
            throw new InvalidValue("verblijf-voor-geboorte").at("verblijfVan");
        }
    }

    /** The same with another benefit, or none. */
    public Registratie with(Optional<Uitkering> other) {
        return new Registratie(
                dossiernummer,
                persoon,
                taalprofiel,
                verblijf,
                regimebepaling,
                aankomstdatum,
                other,
                regisseur,
                contact);
    }

    /** @throws InvalidValue when the newcomer is said to have been born after today */
    public Registratie refuseFuture(LocalDate today) {
        persoon.refuseFuture(today);
        return this;
    }
}
