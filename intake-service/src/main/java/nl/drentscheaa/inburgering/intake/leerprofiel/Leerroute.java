package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way to learn Dutch, the least far one first. Source: policy note §2.2; Wet inburgering 2021 art. 7 to 9. */
public enum Leerroute {
    /** For whom B1 is out of reach. */
    @JsonProperty("z-route")
    Z_ROUTE("z-route"),
    /** To B1 within three years, working at the same time. */
    @JsonProperty("b1-route")
    B1_ROUTE("b1-route"),
    /** To a Dutch diploma. */
    @JsonProperty("onderwijsroute")
    ONDERWIJSROUTE("onderwijsroute");

    private final String code;

    Leerroute(String code) {
        this.code = code;
    }

    /** As it stands in events. */
    public String code() {
        return code;
    }
}
