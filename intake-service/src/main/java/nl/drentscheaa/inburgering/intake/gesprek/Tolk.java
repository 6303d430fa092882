package nl.drentscheaa.inburgering.intake.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who interpreted. */
public enum Tolk {
    @JsonProperty("geen")
    GEEN,
    @JsonProperty("aanwezig")
    AANWEZIG,
    @JsonProperty("telefonisch")
    TELEFONISCH,

    /** Somebody whom the newcomer knows: what is personal may stay unsaid. */
    @JsonProperty("bekende")
    BEKENDE
}
