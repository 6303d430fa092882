package nl.drentscheaa.inburgering.intake.bijlage.web;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagestatus;
import nl.drentscheaa.inburgering.intake.bijlage.Positie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import org.springframework.stereotype.Component;

/** Where a list of documents was left, sealed for who asked it and what was asked. */
@Component
class BijlageCursor {

    private final CursorCodec codec;

    BijlageCursor(CursorCodec codec) {
        this.codec = codec;
    }

    String seal(NieuwkomerId nieuwkomer, Bijlagestatus status, Positie positie) {
        return codec.seal(question(nieuwkomer, status), positie);
    }

    Optional<Positie> open(NieuwkomerId nieuwkomer, Bijlagestatus status, Optional<String> cursor) {
        return cursor.map(text -> codec.open(question(nieuwkomer, status), text, Positie.class));
    }

    private static String question(NieuwkomerId nieuwkomer, Bijlagestatus status) {
        return String.join(
                "|",
                "bijlagen",
                Tenancy.current().id().value(),
                Caller.current().subject(),
                nieuwkomer.value(),
                status.name());
    }
}
