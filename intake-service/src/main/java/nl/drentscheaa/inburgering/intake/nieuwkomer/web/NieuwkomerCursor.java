package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Positie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Volgorde;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Zoekopdracht;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import org.springframework.stereotype.Component;

/** Where a list of newcomers was left, sealed for who asked it and what was asked. */
@Component
class NieuwkomerCursor {

    private final CursorCodec codec;

    NieuwkomerCursor(CursorCodec codec) {
        this.codec = codec;
    }

    String seal(String question, Positie positie) {
        return codec.seal(ofCaller(question), positie);
    }

    Optional<Positie> open(String question, Optional<String> cursor) {
        return cursor.map(text -> codec.open(ofCaller(question), text, Positie.class));
    }

    static String question(Volgorde volgorde) {
        return "lijst|" + volgorde.code();
    }

    static String question(Zoekopdracht zoekopdracht) {
        return String.join(
                "|",
                "zoekopdracht",
                zoekopdracht.naam().orElse(""),
                zoekopdracht.geboortedatum().map(Object::toString).orElse(""),
                zoekopdracht.bsn().map(bsn -> bsn.value()).orElse(""),
                zoekopdracht.dossiernummer().map(Object::toString).orElse(""));
    }

    private static String ofCaller(String question) {
        return String.join("|", Tenancy.current().id().value(), Caller.current().subject(), question);
    }
}
