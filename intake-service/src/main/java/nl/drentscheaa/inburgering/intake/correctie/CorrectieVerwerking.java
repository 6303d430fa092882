package nl.drentscheaa.inburgering.intake.correctie;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with requests for correction, as the register of processing activities names it. */
public enum CorrectieVerwerking implements Verwerking {
    RAADPLEGEN("correctie.raadplegen"),
    VASTLEGGEN("correctie.vastleggen"),
    BESLISSEN("correctie.beslissen");

    private final String id;

    CorrectieVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
