package nl.drentscheaa.inburgering.intake.leerprofiel;

import nl.drentscheaa.inburgering.platform.datalog.Verwerking;

/** What is done with learning profiles, as the register of processing activities names it. */
enum LeerprofielVerwerking implements Verwerking {
    RAADPLEGEN("leerprofiel.raadplegen"),
    WIJZIGEN("leerprofiel.wijzigen"),
    ROUTE_KIEZEN("leerprofiel.route-kiezen");

    private final String id;

    LeerprofielVerwerking(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
