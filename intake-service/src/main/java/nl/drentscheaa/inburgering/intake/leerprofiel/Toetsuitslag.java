package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the leerbaarheidstoets says of B1. Source: DUO, its leerbaarheidstoets interface. */
public enum Toetsuitslag {
    @JsonProperty("haalbaar")
    HAALBAAR,
    @JsonProperty("niet-haalbaar")
    NIET_HAALBAAR,
    @JsonProperty("onbekend")
    ONBEKEND
}
