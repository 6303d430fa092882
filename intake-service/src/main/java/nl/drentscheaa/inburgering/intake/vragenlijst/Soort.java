package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an answer to a question looks like. */
public enum Soort {
    @JsonProperty("ja-nee")
    JA_NEE,
    @JsonProperty("keuze")
    KEUZE,
    @JsonProperty("meerkeuze")
    MEERKEUZE,
    @JsonProperty("schaal")
    SCHAAL,
    @JsonProperty("getal")
    GETAL,
    @JsonProperty("datum")
    DATUM,
    @JsonProperty("tekst")
    TEKST
}
