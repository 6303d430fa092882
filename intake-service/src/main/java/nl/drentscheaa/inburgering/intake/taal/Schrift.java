package nl.drentscheaa.inburgering.intake.taal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A script in which somebody reads and writes. Who never learned the Latin one begins elsewhere. */
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
