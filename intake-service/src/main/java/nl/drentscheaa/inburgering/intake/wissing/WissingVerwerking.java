package nl.drentscheaa.inburgering.intake.wissing;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done to erase a person, as the register of processing activities names it. */
public enum WissingVerwerking implements Verwerking {
    RAADPLEGEN("wissing.raadplegen"),
    OPSOMMEN("wissing.opsommen"),
    VOORSTELLEN("wissing.voorstellen"),
    INTREKKEN("wissing.intrekken"),
    BEVESTIGEN("wissing.bevestigen");

    private final String id;

    WissingVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
