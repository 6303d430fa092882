package nl.drentscheaa.inburgering.intake.dubbel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is chosen of the one dossier or the other when both become one. The dossiernummer stays. */
public enum Keuzeveld {
    @JsonProperty("bsn")
    BSN,
    @JsonProperty("naam")
    NAAM,
    @JsonProperty("geboortedatum")
    GEBOORTEDATUM,
    @JsonProperty("geslacht")
    GESLACHT,
    @JsonProperty("nationaliteit")
    NATIONALITEIT,
    @JsonProperty("voorkeurstaal")
    VOORKEURSTAAL,
    @JsonProperty("talen")
    TALEN,
    @JsonProperty("tolk")
    TOLK,
    @JsonProperty("verblijf")
    VERBLIJF,
    @JsonProperty("regime")
    REGIME,
    @JsonProperty("aankomstdatum")
    AANKOMSTDATUM,
    @JsonProperty("uitkering")
    UITKERING,
    @JsonProperty("regisseur")
    REGISSEUR,
    @JsonProperty("telefoon")
    TELEFOON,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("adres")
    ADRES,
    @JsonProperty("notitie")
    NOTITIE
}
