package nl.drentscheaa.inburgering.intake.intake;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with an intake, as the register of processing activities names it. */
public enum IntakeVerwerking implements Verwerking {
    STARTEN("intake.starten"),
    RAADPLEGEN("intake.raadplegen"),
    BEANTWOORDEN("intake.beantwoorden"),
    INVULLEN_AFSLUITEN("intake.invullen-afsluiten");

    private final String id;

    IntakeVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
