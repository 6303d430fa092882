package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.Arrays;
import java.util.Locale;

/** The municipalities of the demo. */
public enum Gemeente {
    ASSEN,
    AA_EN_HUNZE,
    TYNAARLO;

    /** As it stands in paths and tokens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Gemeente of(String id) {
        return Arrays.stream(values())
                .filter(gemeente -> gemeente.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no municipality is called " + id));
    }
}
