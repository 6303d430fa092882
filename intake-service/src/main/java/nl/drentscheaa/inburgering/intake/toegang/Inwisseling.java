package nl.drentscheaa.inburgering.intake.toegang;

/** How an attempt to use a code ended. Only who has the right code hears why it is not good any more. */
public enum Inwisseling {
    GELUKT(""),
    ONBEKEND("code-onbekend"),
    GEBLOKKEERD("code-geblokkeerd"),
    VERLOPEN("code-verlopen"),
    GEBRUIKT("code-gebruikt"),
    INGETROKKEN("code-ingetrokken");

    private final String code;

    Inwisseling(String code) {
        this.code = code;
    }

    String problem() {
        return code;
    }
}
