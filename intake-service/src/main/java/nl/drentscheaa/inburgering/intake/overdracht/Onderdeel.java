package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a warm handover tells; what is missing of it is asked of COA. Source: policy note §2.2 and §3.3. */
public enum Onderdeel {
    @JsonProperty("voorinburgering")
    VOORINBURGERING,
    @JsonProperty("taalniveaus")
    TAALNIVEAUS,
    @JsonProperty("medische-aandacht")
    MEDISCHE_AANDACHT,
    @JsonProperty("gezinshereniging")
    GEZINSHERENIGING,
    @JsonProperty("opleiding")
    OPLEIDING,
    @JsonProperty("werkervaring")
    WERKERVARING,
    @JsonProperty("contactpersoon")
    CONTACTPERSOON,
    @JsonProperty("opvanglocatie")
    OPVANGLOCATIE,
    @JsonProperty("slaapkamers")
    SLAAPKAMERS
}
