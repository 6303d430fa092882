package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Who is expected, and when.
 *
 * @param kenmerk unique in the municipality
 * @param gezin the same for all members of a household; absent for who comes alone
 * @param aangekondigdOp the day on which COA linked the person to the municipality
 * @param verwachtOp the day before or on which the person should live here, as agreed with COA
 */
public record Verwachting(
        Kenmerk kenmerk,
        Optional<Kenmerk> gezin,
        Persoonsgegevens persoon,
        LocalDate aangekondigdOp,
        Optional<LocalDate> verwachtOp) {

    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);
    private static final int ERASED_SIGNS = 18;

    /** @throws InvalidValue for facts that cannot all be true */
    public Verwachting {
        if (verwachtOp.filter(day -> day.isBefore(aangekondigdOp)).isPresent()) {
            throw new InvalidValue("verwacht-voor-aankondiging").at("verwachtOp");
        }
    }

    /** Without a person: what has to be there says nothing. */
    Verwachting erased(OverdrachtId id) {
        String signs = id.value().replace("-", "").substring(0, ERASED_SIGNS);
        return new Verwachting(
                new Kenmerk("W-" + signs),
                Optional.empty(),
                new Persoonsgegevens(
                        Optional.empty(),
                        new Naam("", Optional.empty(), "Gewist"),
                        NO_DAY,
                        Geslacht.X,
                        new Nationaliteit("onbekend", "Onbekend"),
                        Taal.NL),
                aangekondigdOp,
                verwachtOp);
    }

    /** @throws InvalidValue when the person was announced or born after today */
    Verwachting refuseFuture(LocalDate today) {
        persoon.refuseFuture(today);
        if (aangekondigdOp.isAfter(today)) {
            throw new InvalidValue("statusdatum-in-toekomst").at("aangekondigdOp");
        }
        return this;
    }
}
