package nl.drentscheaa.inburgering.intake.taakstelling;

import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What municipalities agreed to do for each other. Source: Huisvestingswet 2014 art. 29, which lets them.
 *
 * @param met the other municipality, in words: it need not be on this platform
 * @param overgenomen how many of the other's this municipality houses
 * @param afgestaan how many of this municipality's the other houses
 */
public record Ruil(String met, int overgenomen, int afgestaan, Optional<Toelichting> toelichting) {

    /** In characters. */
    public static final int LONGEST_MET = 100;

    /** @throws InvalidValue for a swap of nothing, or with nobody */
    public Ruil {
        met = met.strip();
        if (met.isEmpty() || met.length() > LONGEST_MET) {
            throw new InvalidValue("lengte", 1, LONGEST_MET).at("met");
        }
        Aantallen.requireCount(overgenomen, "overgenomen");
        Aantallen.requireCount(afgestaan, "afgestaan");
        if (overgenomen == 0 && afgestaan == 0) {
            throw new InvalidValue("ruil-van-niets").at("overgenomen");
        }
    }

    int netto() {
        return overgenomen - afgestaan;
    }
}
