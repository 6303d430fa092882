package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is known of the texts in a language. */
public enum Vertaalstatus {
    /** The language in which the questions were written. */
    @JsonProperty("brontekst")
    BRONTEKST,
    /** Not yet checked by a translator. */
    @JsonProperty("niet-gecontroleerd")
    NIET_GECONTROLEERD,
    /** A translator checked it, for this municipality. */
    @JsonProperty("gecontroleerd")
    GECONTROLEERD
}
