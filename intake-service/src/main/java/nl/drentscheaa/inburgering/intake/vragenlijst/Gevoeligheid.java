package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an answer is for fewer eyes than the rest. Source: Wet inburgering 2021 art. 37 (health); policy note §4.3. */
public enum Gevoeligheid {
    @JsonProperty("gezondheid")
    GEZONDHEID,
    @JsonProperty("financien")
    FINANCIEN
}
