package nl.drentscheaa.inburgering.monitoring.caseload.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.monitoring.caseload.Positie;
import nl.drentscheaa.inburgering.monitoring.caseload.Selectie;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import org.springframework.stereotype.Component;

/** Where a caseload was left, sealed for who asked it and what was asked. */
@Component
class CaseloadCursor {

    /** What is asked; a cursor belongs to one question of one caller. */
    record Vraag(List<Gemeente> gemeenten, Selectie selectie, Volgorde volgorde) {

        private String text() {
            String names = gemeenten.stream().map(one -> one.id().value()).collect(Collectors.joining(","));
            return String.join(
                    "|", "caseload", Caller.current().subject(), names, selectie.toString(), volgorde.code());
        }
    }

    private record Sealed(String sleutel, String gemeente, String nieuwkomerId) {}

    private final CursorCodec codec;

    CaseloadCursor(CursorCodec codec) {
        this.codec = codec;
    }

    String seal(Vraag vraag, Positie place) {
        var sealed = new Sealed(
                place.sleutel(), place.gemeente().value(), place.nieuwkomerId().value());
        return codec.seal(vraag.text(), sealed);
    }

    Positie open(Vraag vraag, String cursor) {
        Sealed sealed = codec.open(vraag.text(), cursor, Sealed.class);
        return new Positie(
                sealed.sleutel(), new GemeenteId(sealed.gemeente()), new NieuwkomerId(sealed.nieuwkomerId()));
    }
}
