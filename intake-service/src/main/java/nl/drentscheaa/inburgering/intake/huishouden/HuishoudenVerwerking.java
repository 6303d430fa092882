package nl.drentscheaa.inburgering.intake.huishouden;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with a household, as the register of processing activities names it. */
public enum HuishoudenVerwerking implements Verwerking {
    RAADPLEGEN("huishouden.raadplegen"),
    WIJZIGEN("huishouden.wijzigen");

    private final String id;

    HuishoudenVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
