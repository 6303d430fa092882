package nl.drentscheaa.inburgering.intake.overdracht;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with a handover, as the register of processing activities names it. */
public enum OverdrachtVerwerking implements Verwerking {
    RAADPLEGEN("overdracht.raadplegen"),
    AANKONDIGEN("overdracht.aankondigen"),
    WIJZIGEN("overdracht.wijzigen"),
    OVERDRAGEN("overdracht.overdragen"),
    MEDISCH_RAADPLEGEN("overdracht.medisch-raadplegen"),
    MEDISCH_WIJZIGEN("overdracht.medisch-wijzigen"),
    INLEZEN("overdracht.inlezen"),
    INTREKKEN("overdracht.intrekken");

    private final String id;

    OverdrachtVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
