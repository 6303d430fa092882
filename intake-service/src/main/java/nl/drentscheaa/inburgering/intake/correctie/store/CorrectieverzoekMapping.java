package nl.drentscheaa.inburgering.intake.correctie.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.correctie.Correctieverzoek;
import nl.drentscheaa.inburgering.intake.correctie.CorrectieverzoekId;
import nl.drentscheaa.inburgering.intake.correctie.Verzoekbesluit;
import nl.drentscheaa.inburgering.intake.correctie.Verzoekuitkomst;
import nl.drentscheaa.inburgering.intake.correctie.store.CorrectieverzoekDocument.BesluitDocument;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.springframework.stereotype.Component;

/** Requests to documents of the database and back; what was asked and why it was decided so is encrypted on the way. */
@Component
class CorrectieverzoekMapping {

    private final FieldEncryption encryption;

    CorrectieverzoekMapping(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    CorrectieverzoekDocument toDocument(Correctieverzoek verzoek) {
        String person = verzoek.nieuwkomer().value();
        return new CorrectieverzoekDocument(
                verzoek.id().value(),
                verzoek.version(),
                person,
                verzoek.gevraagdOp(),
                encryption.encrypt(person, verzoek.verzoek().value()),
                verzoek.door(),
                verzoek.op(),
                verzoek.besluit().map(besluit -> toDocument(person, besluit)).orElse(null));
    }

    /** Absent when the key of the person was destroyed. */
    Optional<Correctieverzoek> toVerzoek(CorrectieverzoekDocument document) {
        return encryption
                .find(document.verzoek())
                .map(asked -> new Correctieverzoek(
                        new CorrectieverzoekId(document.id()),
                        NieuwkomerId.of(document.nieuwkomerId()),
                        document.gevraagdOp(),
                        new Toelichting(asked),
                        document.door(),
                        document.op(),
                        Optional.ofNullable(document.besluit()).map(this::toBesluit),
                        document.versie()));
    }

    private BesluitDocument toDocument(String person, Verzoekbesluit besluit) {
        return new BesluitDocument(
                besluit.uitkomst().name(),
                besluit.reden()
                        .map(reden -> encryption.encrypt(person, reden.value()))
                        .orElse(null),
                besluit.door(),
                besluit.op());
    }

    private Verzoekbesluit toBesluit(BesluitDocument document) {
        return new Verzoekbesluit(
                Verzoekuitkomst.valueOf(document.uitkomst()),
                Optional.ofNullable(document.reden()).flatMap(encryption::find).map(Toelichting::new),
                document.door(),
                document.op());
    }
}
