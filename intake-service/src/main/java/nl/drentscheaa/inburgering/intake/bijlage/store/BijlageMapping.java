package nl.drentscheaa.inburgering.intake.bijlage.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.bijlage.Bestand;
import nl.drentscheaa.inburgering.intake.bijlage.Bestandstype;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage.Handeling;
import nl.drentscheaa.inburgering.intake.bijlage.BijlageId;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagesoort;
import nl.drentscheaa.inburgering.intake.bijlage.Titel;
import nl.drentscheaa.inburgering.intake.bijlage.store.BijlageDocument.BestandDeel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import org.springframework.stereotype.Component;

/** Documents of dossiers to those of the database and back; what they are called is encrypted on the way. */
@Component
class BijlageMapping {

    private final FieldEncryption encryption;

    BijlageMapping(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    BijlageDocument toDocument(Bijlage bijlage) {
        String person = bijlage.nieuwkomer().value();
        return new BijlageDocument(
                bijlage.id().value(),
                bijlage.version(),
                person,
                bijlage.status().name(),
                bijlage.sinds(),
                bijlage.soort().name(),
                encryption.encrypt(person, bijlage.titel().value()),
                bijlage.toegevoegd().door(),
                bijlage.toegevoegd().op(),
                bijlage.bestand().map(BijlageMapping::toDeel).orElse(null),
                bijlage.verwijderd().map(Handeling::door).orElse(null),
                bijlage.verwijderd().map(Handeling::op).orElse(null));
    }

    /** Absent when the key of the person was destroyed. */
    Optional<Bijlage> toBijlage(BijlageDocument document) {
        return encryption.find(document.titel()).map(titel -> toBijlage(document, new Titel(titel)));
    }

    private static Bijlage toBijlage(BijlageDocument document, Titel titel) {
        return new Bijlage(
                new BijlageId(document.id()),
                NieuwkomerId.of(document.nieuwkomerId()),
                Bijlagesoort.valueOf(document.soort()),
                titel,
                new Handeling(document.door(), document.op()),
                Optional.ofNullable(document.bestand()).map(deel -> toBestand(document.id(), deel)),
                Optional.ofNullable(document.verwijderdOp())
                        .map(op -> new Handeling(
                                Optional.ofNullable(document.verwijderdDoor()).orElse(""), op)),
                document.versie());
    }

    private static BestandDeel toDeel(Bestand bestand) {
        return new BestandDeel(
                bestand.id().attempt(),
                bestand.type().name(),
                bestand.delen(),
                bestand.bytes(),
                bestand.sha256(),
                bestand.gescand());
    }

    private static Bestand toBestand(String bijlageId, BestandDeel deel) {
        return new Bestand(
                new FileId(bijlageId, deel.poging()),
                Bestandstype.valueOf(deel.type()),
                deel.delen(),
                deel.bytes(),
                deel.sha256(),
                deel.gescand());
    }
}
