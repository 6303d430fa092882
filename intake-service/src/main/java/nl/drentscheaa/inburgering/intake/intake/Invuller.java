package nl.drentscheaa.inburgering.intake.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which way an answer came in. */
public enum Invuller {
    /** The newcomer, logged in. */
    @JsonProperty("nieuwkomer")
    NIEUWKOMER,

    /** The newcomer at the desk, with a code and without login. */
    @JsonProperty("tablet")
    TABLET,

    /** A professional, who asked the newcomer. */
    @JsonProperty("consulent")
    CONSULENT
}
