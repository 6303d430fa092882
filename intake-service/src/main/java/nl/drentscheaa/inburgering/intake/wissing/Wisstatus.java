package nl.drentscheaa.inburgering.intake.wissing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an erasure is. */
public enum Wisstatus {
    /** One person wants it; it can be taken back. */
    @JsonProperty("voorgesteld")
    VOORGESTELD,

    /** Another one agreed: from here on it is carried out, also after a crash. */
    @JsonProperty("bevestigd")
    BEVESTIGD,

    /** It was carried out to its end. */
    @JsonProperty("uitgevoerd")
    UITGEVOERD
}
