package nl.drentscheaa.inburgering.intake.leerprofiel.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerprofiel;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroute;
import nl.drentscheaa.inburgering.intake.leerprofiel.Vastlegging;
import nl.drentscheaa.inburgering.intake.leerprofiel.store.LeerprofielDocument.BesluitDocument;
import nl.drentscheaa.inburgering.intake.leerprofiel.store.LeerprofielDocument.VastleggingDocument;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Learning profiles to documents and back; what tells what somebody can is encrypted on the way. */
@Component
class LeerprofielMapping {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FieldEncryption encryption;

    LeerprofielMapping(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    LeerprofielDocument toDocument(Leerprofiel leerprofiel) {
        NieuwkomerId id = leerprofiel.id();
        return new LeerprofielDocument(
                id.value(),
                leerprofiel.version(),
                leerprofiel.vastleggingen().stream()
                        .map(one -> new VastleggingDocument(
                                one.door(), one.op(), encrypted(id, GegevensInhoud.of(one.gegevens()))))
                        .toList(),
                leerprofiel.besluiten().stream()
                        .map(one -> new BesluitDocument(one.door(), one.op(), encrypted(id, BesluitInhoud.of(one))))
                        .toList(),
                leerprofiel.voorgesteld().map(Enum::name).orElse(null),
                leerprofiel.outbox());
    }

    /** Without what cannot be read any more, when the key of the person was destroyed. */
    Leerprofiel toLeerprofiel(LeerprofielDocument document) {
        return new Leerprofiel(
                NieuwkomerId.of(document.nieuwkomerId()),
                document.vastleggingen().stream()
                        .flatMap(one -> decrypted(one.inhoud(), GegevensInhoud.class)
                                .map(inhoud -> new Vastlegging(inhoud.toLeergegevens(), one.door(), one.op()))
                                .stream())
                        .toList(),
                document.besluiten().stream()
                        .flatMap(one -> decrypted(one.inhoud(), BesluitInhoud.class)
                                .map(inhoud -> inhoud.toRoutebesluit(one.door(), one.op()))
                                .stream())
                        .toList(),
                Optional.ofNullable(document.voorgesteld()).map(Leerroute::valueOf),
                document.versie(),
                document.outbox());
    }

    private Binary encrypted(NieuwkomerId id, Object inhoud) {
        return encryption.encrypt(id.value(), JSON.writeValueAsString(inhoud));
    }

    private <T> Optional<T> decrypted(Binary cipher, Class<T> type) {
        return encryption.find(cipher).map(text -> JSON.readValue(text, type));
    }
}
