package nl.drentscheaa.inburgering.intake.taalniveau;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Level of Dutch: Alfa A to C for who learns to read and write, then the levels of the European framework. */
public enum Taalniveau {
    @JsonProperty("geen")
    GEEN,
    @JsonProperty("alfa-a")
    ALFA_A,
    @JsonProperty("alfa-b")
    ALFA_B,
    @JsonProperty("alfa-c")
    ALFA_C,
    @JsonProperty("A1")
    A1,
    @JsonProperty("A2")
    A2,
    @JsonProperty("B1")
    B1,
    @JsonProperty("B2")
    B2,
    @JsonProperty("C1")
    C1
}
