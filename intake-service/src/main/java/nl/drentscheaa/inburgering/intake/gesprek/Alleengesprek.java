package nl.drentscheaa.inburgering.intake.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the newcomer could speak without family: who fills in at home may not be free to say all. */
public enum Alleengesprek {
    @JsonProperty("gevoerd")
    GEVOERD,
    @JsonProperty("aangeboden")
    AANGEBODEN,
    @JsonProperty("niet-aangeboden")
    NIET_AANGEBODEN
}
