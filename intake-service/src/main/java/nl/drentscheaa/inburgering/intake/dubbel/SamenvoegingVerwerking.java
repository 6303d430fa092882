package nl.drentscheaa.inburgering.intake.dubbel;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with two dossiers of one person, as the register of processing activities names it. */
public enum SamenvoegingVerwerking implements Verwerking {
    RAADPLEGEN("samenvoeging.raadplegen"),
    SAMENVOEGEN("samenvoeging.samenvoegen"),
    HERSTELLEN("samenvoeging.herstellen");

    private final String id;

    SamenvoegingVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
