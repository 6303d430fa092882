package nl.drentscheaa.inburgering.intake.toegang;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with the access of a newcomer, as the register of processing activities names it. */
public enum ToegangVerwerking implements Verwerking {
    UITGEVEN("toegang.uitgeven"),
    INWISSELEN("toegang.inwisselen"),
    INTREKKEN("toegang.intrekken"),
    RAADPLEGEN("toegang.raadplegen"),
    KOPPELEN("toegang.koppelen"),
    ONTKOPPELEN("toegang.ontkoppelen");

    private final String id;

    ToegangVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
