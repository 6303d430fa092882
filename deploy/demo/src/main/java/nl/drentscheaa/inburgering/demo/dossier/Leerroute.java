package nl.drentscheaa.inburgering.demo.dossier;

/** The three routes of the Wet inburgering 2021. */
public enum Leerroute {
    ONDERWIJSROUTE("onderwijsroute"),
    B1_ROUTE("b1-route"),
    Z_ROUTE("z-route");

    private final String code;

    Leerroute(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
