package nl.drentscheaa.inburgering.pip.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal that was agreed.
 *
 * @param domein on which of the five domains
 * @param omschrijving what it is, in words that the newcomer understands
 * @param organisatie who helps to reach it
 * @param streefdatum by when; it may have passed
 * @param status how it stands
 */
public record Doel(
        Domein domein,
        Omschrijving omschrijving,
        Optional<Organisatie> organisatie,
        Optional<LocalDate> streefdatum,
        DoelStatus status) {

    /** A partner sees what it still works on, and no more once that has ended. */
    boolean isShownTo(Organisatie partner) {
        return status == DoelStatus.OPEN
                && domein.isShownToPartners()
                && organisatie.filter(partner::equals).isPresent();
    }
}
