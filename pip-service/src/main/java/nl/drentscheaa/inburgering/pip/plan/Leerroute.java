package nl.drentscheaa.inburgering.pip.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The way to learn Dutch. Source: policy note §2.2; Wet inburgering 2021 art. 7 to 9.
 */
public enum Leerroute {
    @JsonProperty("onderwijsroute")
    ONDERWIJSROUTE("onderwijsroute"),
    @JsonProperty("b1-route")
    B1_ROUTE("b1-route"),
    @JsonProperty("z-route")
    Z_ROUTE("z-route");

    private final String code;

    Leerroute(String code) {
        this.code = code;
    }

    /** As it stands in addresses, events and documents. */
    public String code() {
        return code;
    }

    public static Leerroute of(String code) {
        return Codes.find(values(), Leerroute::code, code);
    }

    /**
     * The level of a plan that names none: B1 for the B1-route and the onderwijsroute, none for the Z-route. Source:
     * DUO, description of the PIP interface.
     */
    Optional<Niveau> standaardniveau() {
        return this == Z_ROUTE ? Optional.empty() : Optional.of(Niveau.B1);
    }
}
