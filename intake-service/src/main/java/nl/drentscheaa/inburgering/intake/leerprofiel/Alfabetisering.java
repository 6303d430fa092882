package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which lessons in reading and writing come first. Source: DUO, Alfabetiseringsonderwijs in its PIP interface. */
public enum Alfabetisering {
    /** Reads and writes in no script. */
    @JsonProperty("A")
    A,
    /** Reads and writes in another script than the Latin one. */
    @JsonProperty("AA")
    AA,
    /** Reads and writes in the Latin script: none. */
    @JsonProperty("NVT")
    NVT
}
