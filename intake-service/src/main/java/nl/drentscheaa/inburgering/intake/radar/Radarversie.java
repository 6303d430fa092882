package nl.drentscheaa.inburgering.intake.radar;

import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Which instrument, and which version of it. A measurement keeps the version that it was taken with.
 *
 * @param naam as the instrument is called
 * @param nummer counted from one
 */
public record Radarversie(String naam, int nummer) {

    /** @throws InvalidValue without a name or a number */
    public Radarversie {
        if (naam.isBlank() || nummer < 1) {
            throw new InvalidValue("radar-onbekend");
        }
    }

    @Override
    public String toString() {
        return naam + '/' + nummer;
    }
}
