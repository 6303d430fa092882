package nl.drentscheaa.inburgering.intake.radar;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with radars, as the register of processing activities names it. */
enum RadarVerwerking implements Verwerking {
    RAADPLEGEN("radar.raadplegen"),
    METEN("radar.meten"),
    CORRIGEREN("radar.corrigeren");

    private final String id;

    RadarVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
