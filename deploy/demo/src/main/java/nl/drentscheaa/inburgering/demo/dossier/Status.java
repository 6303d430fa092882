package nl.drentscheaa.inburgering.demo.dossier;

import java.util.Locale;

/** How a trajectory stands. */
public enum Status {
    LOPEND,
    VOLDAAN,
    ONTHEVEN,
    VRIJGESTELD,
    BEEINDIGD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
