package nl.drentscheaa.inburgering.intake.bijlage;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with documents, as the register of processing activities names it. */
enum BijlageVerwerking implements Verwerking {
    TOEVOEGEN("bijlage.toevoegen"),
    RAADPLEGEN("bijlage.raadplegen"),
    OPENEN("bijlage.openen"),
    VERWIJDEREN("bijlage.verwijderen"),
    TERUGZETTEN("bijlage.terugzetten");

    private final String id;

    BijlageVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
