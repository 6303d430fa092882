package nl.drentscheaa.inburgering.intake.dubbel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what two people are alike. */
public enum Overeenkomst {
    /** The same BSN. */
    @JsonProperty("bsn")
    BSN,
    /** The same names, however they are written. */
    @JsonProperty("naam")
    NAAM,
    /** The same birth date, and a surname or first name that sounds the same. */
    @JsonProperty("geboortedatum")
    GEBOORTEDATUM
}
