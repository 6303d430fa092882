package nl.drentscheaa.inburgering.pip.plan.store;

import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import nl.drentscheaa.inburgering.pip.plan.Versienummer;
import org.springframework.data.mongodb.core.mapping.Field;

/** Which version a stored plan is, without what stands in it. */
record StoredVersie(
        @Field("nieuwkomerId") String nieuwkomerId,
        @Field("versienummer") int versienummer,
        @Field("status") String status) {

    boolean isAdopted() {
        return PlanStatus.of(status) == PlanStatus.VASTGESTELD;
    }

    NieuwkomerId nieuwkomer() {
        return NieuwkomerId.of(nieuwkomerId);
    }

    Versienummer nummer() {
        return new Versienummer(versienummer);
    }
}
