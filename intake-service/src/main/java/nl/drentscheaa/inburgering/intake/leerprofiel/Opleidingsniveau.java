package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The highest diploma, wherever it was obtained. Source: Wet inburgering 2021 art. 14; Besluit art. 5.2. */
public enum Opleidingsniveau {
    @JsonProperty("geen")
    GEEN,
    @JsonProperty("basisonderwijs")
    BASISONDERWIJS,
    @JsonProperty("voortgezet-onderwijs")
    VOORTGEZET_ONDERWIJS,
    @JsonProperty("beroepsonderwijs")
    BEROEPSONDERWIJS,
    @JsonProperty("hoger-onderwijs")
    HOGER_ONDERWIJS
}
