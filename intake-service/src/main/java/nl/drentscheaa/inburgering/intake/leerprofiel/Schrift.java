package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A script in which somebody can read and write. */
public enum Schrift {
    @JsonProperty("latijns")
    LATIJNS,
    /** Of Arabic, Dari and Farsi. */
    @JsonProperty("arabisch")
    ARABISCH,
    /** Of Tigrinya and Amharic. */
    @JsonProperty("geez")
    GEEZ,
    @JsonProperty("cyrillisch")
    CYRILLISCH,
    @JsonProperty("ander")
    ANDER
}
