package nl.drentscheaa.inburgering.platformtest.service;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What the sample does with people's data. */
enum SampleVerwerking implements Verwerking {
    RAADPLEGEN("ding.raadplegen");

    private final String id;

    SampleVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
