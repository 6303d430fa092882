package nl.drentscheaa.inburgering.pip.plan;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with a newcomer's plan, as the register of processing activities names it. */
enum PlanVerwerking implements Verwerking {
    RAADPLEGEN("plan.raadplegen"),
    OPSTELLEN("plan.opstellen"),
    WIJZIGEN("plan.wijzigen"),
    VASTSTELLEN("plan.vaststellen");

    private final String id;

    PlanVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
