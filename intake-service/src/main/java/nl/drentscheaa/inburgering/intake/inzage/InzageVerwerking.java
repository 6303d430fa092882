package nl.drentscheaa.inburgering.intake.inzage;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done for who asks for the own data, as the register of processing activities names it. */
public enum InzageVerwerking implements Verwerking {
    EXPORTEREN("inzage.exporteren"),
    VERANTWOORDEN("inzage.verantwoorden");

    private final String id;

    InzageVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
