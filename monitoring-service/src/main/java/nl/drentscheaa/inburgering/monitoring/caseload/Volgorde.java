package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order a caseload is shown. */
public enum Volgorde {
    @JsonProperty("naam")
    NAAM("naam"),
    @JsonProperty("-naam")
    NAAM_AFLOPEND("-naam"),
    @JsonProperty("termijn")
    TERMIJN("termijn"),
    @JsonProperty("-termijn")
    TERMIJN_AFLOPEND("-termijn"),
    @JsonProperty("aankomstdatum")
    AANKOMSTDATUM("aankomstdatum"),
    @JsonProperty("-aankomstdatum")
    AANKOMSTDATUM_AFLOPEND("-aankomstdatum");

    private final String code;

    Volgorde(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** Whether the last comes first. */
    public boolean isAflopend() {
        return code.startsWith("-");
    }

    /** The same order, the first first. */
    public Volgorde oplopend() {
        return isAflopend() ? of(code.substring(1)) : this;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Volgorde of(String code) {
        return Codes.find(values(), Volgorde::code, code);
    }
}
