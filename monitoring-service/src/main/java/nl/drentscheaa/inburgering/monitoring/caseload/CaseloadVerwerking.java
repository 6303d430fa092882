package nl.drentscheaa.inburgering.monitoring.caseload;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with the caseload, as the register of processing activities names it. */
enum CaseloadVerwerking implements Verwerking {
    RAADPLEGEN("caseload.raadplegen");

    private final String id;

    CaseloadVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
