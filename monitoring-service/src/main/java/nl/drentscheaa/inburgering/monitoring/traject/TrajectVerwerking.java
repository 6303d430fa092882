package nl.drentscheaa.inburgering.monitoring.traject;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with a trajectory, as the register of processing activities names it. */
enum TrajectVerwerking implements Verwerking {
    RAADPLEGEN("traject.raadplegen");

    private final String id;

    TrajectVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
