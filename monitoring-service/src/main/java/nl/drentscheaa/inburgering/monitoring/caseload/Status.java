package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the duty of a newcomer stands; {@code onbekend} until a trajectory has become known. */
public enum Status {
    @JsonProperty("lopend")
    LOPEND("lopend"),
    @JsonProperty("voldaan")
    VOLDAAN("voldaan"),
    @JsonProperty("ontheven")
    ONTHEVEN("ontheven"),
    @JsonProperty("vrijgesteld")
    VRIJGESTELD("vrijgesteld"),
    @JsonProperty("beeindigd")
    BEEINDIGD("beeindigd"),
    @JsonProperty("onbekend")
    ONBEKEND("onbekend");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Status of(String code) {
        return Codes.find(values(), Status::code, code);
    }
}
