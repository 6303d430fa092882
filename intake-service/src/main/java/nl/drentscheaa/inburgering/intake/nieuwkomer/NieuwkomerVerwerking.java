package nl.drentscheaa.inburgering.intake.nieuwkomer;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with what is registered of a newcomer, as the register of processing activities names it. */
public enum NieuwkomerVerwerking implements Verwerking {
    RAADPLEGEN("nieuwkomer.raadplegen"),
    ZOEKEN("nieuwkomer.zoeken"),
    REGISTREREN("nieuwkomer.registreren"),
    WIJZIGEN("nieuwkomer.wijzigen"),
    INLEZEN("nieuwkomer.inlezen"),
    INTREKKEN("nieuwkomer.intrekken");

    private final String id;

    NieuwkomerVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
