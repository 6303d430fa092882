package nl.drentscheaa.inburgering.intake.gesprek;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with a conversation, as the register of processing activities names it. */
public enum GesprekVerwerking implements Verwerking {
    RAADPLEGEN("gesprek.raadplegen"),
    VASTLEGGEN("gesprek.vastleggen"),
    AFRONDEN("intake.afronden");

    private final String id;

    GesprekVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
