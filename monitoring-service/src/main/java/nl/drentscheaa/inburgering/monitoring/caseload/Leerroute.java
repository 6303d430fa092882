package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The route of the plan that was drawn up last; {@code geen} without one. */
public enum Leerroute {
    @JsonProperty("onderwijsroute")
    ONDERWIJSROUTE("onderwijsroute"),
    @JsonProperty("b1-route")
    B1_ROUTE("b1-route"),
    @JsonProperty("z-route")
    Z_ROUTE("z-route"),
    @JsonProperty("geen")
    GEEN("geen");

    private final String code;

    Leerroute(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Leerroute of(String code) {
        return Codes.find(values(), Leerroute::code, code);
    }
}
