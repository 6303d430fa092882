package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What ends or is due. */
public enum Termijnsoort {
    @JsonProperty("inburgeringstermijn")
    INBURGERINGSTERMIJN("inburgeringstermijn"),
    @JsonProperty("pip")
    PIP("pip");

    private final String code;

    Termijnsoort(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Termijnsoort of(String code) {
        return Codes.find(values(), Termijnsoort::code, code);
    }
}
