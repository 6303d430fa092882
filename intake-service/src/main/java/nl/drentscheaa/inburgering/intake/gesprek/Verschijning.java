package nl.drentscheaa.inburgering.intake.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the newcomer came. */
public enum Verschijning {
    @JsonProperty("verschenen")
    VERSCHENEN,
    @JsonProperty("niet-verschenen")
    NIET_VERSCHENEN
}
