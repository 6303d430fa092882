package nl.drentscheaa.inburgering.intake.huishouden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * That somebody belongs, or belonged, to a household.
 *
 * @param van the first day
 * @param tot the last day; absent for who still belongs to it
 * @param opgegaan when the dossier went up in another one, if that ended the membership
 */
public record Gezinslid(
        NieuwkomerId nieuwkomer, Relatie relatie, LocalDate van, Optional<LocalDate> tot, Optional<Instant> opgegaan) {

    /** @throws InvalidValue when it ends before it begins */
    public Gezinslid {
        if (tot.filter(last -> last.isBefore(van)).isPresent()) {
            throw new InvalidValue("gezinslid-tot-voor-van").at("tot");
        }
    }

    /** As somebody says it was. */
    public Gezinslid(NieuwkomerId nieuwkomer, Relatie relatie, LocalDate van, Optional<LocalDate> tot) {
        this(nieuwkomer, relatie, van, tot, Optional.empty());
    }

    public boolean isHuidig() {
        return tot.isEmpty();
    }

    /** @throws InvalidValue for a day after today */
    Gezinslid refuseFuture(LocalDate today) {
        if (van.isAfter(today)) {
            throw new InvalidValue("gezinslid-in-toekomst").at("van");
        }
        if (tot.filter(last -> last.isAfter(today)).isPresent()) {
            throw new InvalidValue("gezinslid-in-toekomst").at("tot");
        }
        return this;
    }

    Gezinslid until(LocalDate last) {
        return new Gezinslid(nieuwkomer, relatie, van, Optional.of(last));
    }

    /** As one whose dossier went up in another one: there is nobody any more who belongs to it. */
    Gezinslid goneUp(LocalDate last, Instant op) {
        return new Gezinslid(nieuwkomer, relatie, van, Optional.of(last), Optional.of(op));
    }

    Gezinslid back() {
        return new Gezinslid(nieuwkomer, relatie, van, Optional.empty());
    }
}
