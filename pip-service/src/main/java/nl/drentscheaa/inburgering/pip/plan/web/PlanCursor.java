package nl.drentscheaa.inburgering.pip.plan.web;

import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.plan.PlanId;
import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import nl.drentscheaa.inburgering.pip.plan.Plannen;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import org.springframework.stereotype.Component;

/** Where a list of plans was left, sealed for who asked it and what was asked. */
@Component
class PlanCursor {

    /** @param opgesteldOp milliseconds since 1970, as exact as the database keeps it */
    private record Sealed(long opgesteldOp, String planId) {}

    private final CursorCodec codec;

    PlanCursor(CursorCodec codec) {
        this.codec = codec;
    }

    String seal(Optional<PlanStatus> status, Plannen.Positie positie) {
        var place = new Sealed(
                positie.opgesteldOp().toEpochMilli(), positie.planId().toString());
        return codec.seal(question(status), place);
    }

    Plannen.Positie open(Optional<PlanStatus> status, String cursor) {
        Sealed place = codec.open(question(status), cursor, Sealed.class);
        return new Plannen.Positie(Instant.ofEpochMilli(place.opgesteldOp()), PlanId.of(place.planId()));
    }

    private static String question(Optional<PlanStatus> status) {
        return String.join(
                "|",
                "plannen",
                Tenancy.current().id().value(),
                Caller.current().subject(),
                status.map(PlanStatus::code).orElse(""));
    }
}
