package nl.drentscheaa.inburgering.intake.overdracht.web;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.overdracht.Positie;
import nl.drentscheaa.inburgering.intake.overdracht.Selectie;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import org.springframework.stereotype.Component;

/** Where a list of handovers was left, sealed for who asked it and what was asked. */
@Component
class OverdrachtCursor {

    private final CursorCodec codec;

    OverdrachtCursor(CursorCodec codec) {
        this.codec = codec;
    }

    String seal(Selectie selectie, Positie positie) {
        return codec.seal(question(selectie), positie);
    }

    Optional<Positie> open(Selectie selectie, Optional<String> cursor) {
        return cursor.map(text -> codec.open(question(selectie), text, Positie.class));
    }

    private static String question(Selectie selectie) {
        return String.join(
                "|",
                "overdrachten",
                Tenancy.current().id().value(),
                Caller.current().subject(),
                selectie.statussen().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                selectie.teLaatOp().isPresent() ? "te-laat" : "",
                selectie.organisatie().orElse(""));
    }
}
