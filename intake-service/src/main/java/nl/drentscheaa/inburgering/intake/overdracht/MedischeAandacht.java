package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody's health asks for attention. What it is about stands elsewhere, for fewer eyes. */
public enum MedischeAandacht {
    @JsonProperty("nodig")
    NODIG,
    @JsonProperty("niet-nodig")
    NIET_NODIG
}
