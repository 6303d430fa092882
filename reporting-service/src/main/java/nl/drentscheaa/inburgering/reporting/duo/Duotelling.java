package nl.drentscheaa.inburgering.reporting.duo;

import java.time.LocalDate;

/**
 * A figure that DUO published of the municipality.
 *
 * @param peildatum the day about which it is
 */
public record Duotelling(LocalDate peildatum, Duocijfer cijfer, Duowaarde waarde) {

    /** What only one telling of a municipality can have. */
    public String sleutel() {
        return peildatum + "/" + cijfer.code();
    }
}
