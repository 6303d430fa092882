package nl.drentscheaa.inburgering.intake.bijlage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a document stands. */
public enum Bijlagestatus {
    /** It was named; its file has not come in whole yet. */
    @JsonProperty("wacht-op-bestand")
    WACHT_OP_BESTAND,
    @JsonProperty("aanwezig")
    AANWEZIG,
    @JsonProperty("verwijderd")
    VERWIJDERD
}
