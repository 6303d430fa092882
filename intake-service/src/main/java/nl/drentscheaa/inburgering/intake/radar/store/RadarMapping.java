package nl.drentscheaa.inburgering.intake.radar.store;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.radar.Meting;
import nl.drentscheaa.inburgering.intake.radar.Radar;
import nl.drentscheaa.inburgering.intake.radar.Radarversie;
import nl.drentscheaa.inburgering.intake.radar.Vastlegging;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Radars to documents and back; what was measured is encrypted on the way. */
@Component
class RadarMapping {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FieldEncryption encryption;

    RadarMapping(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    RadarDocument toDocument(Radar radar) {
        return new RadarDocument(
                radar.id().value(),
                radar.version(),
                radar.metingen().stream()
                        .map(meting -> toDocument(meting, radar.id()))
                        .toList(),
                radar.outbox());
    }

    Radar toRadar(RadarDocument document) {
        return new Radar(
                NieuwkomerId.of(document.nieuwkomerId()),
                document.metingen().stream()
                        .flatMap(meting -> toMeting(meting).stream())
                        .toList(),
                document.versie(),
                document.outbox());
    }

    private RadarDocument.MetingDocument toDocument(Meting meting, NieuwkomerId id) {
        return new RadarDocument.MetingDocument(
                meting.nummer(),
                meting.instrument().naam(),
                meting.instrument().nummer(),
                meting.vastleggingen().stream().map(one -> toDocument(one, id)).toList());
    }

    private RadarDocument.VastleggingDocument toDocument(Vastlegging one, NieuwkomerId id) {
        return new RadarDocument.VastleggingDocument(
                one.datum(),
                one.door(),
                one.op(),
                encryption.encrypt(id.value(), JSON.writeValueAsString(Inhoud.of(one))));
    }

    /** Absent when the key of the person was destroyed. */
    private Optional<Meting> toMeting(RadarDocument.MetingDocument document) {
        List<Vastlegging> readable = document.vastleggingen().stream()
                .flatMap(one -> toVastlegging(one).stream())
                .toList();
        var instrument = new Radarversie(document.instrument(), document.instrumentNummer());
        return readable.isEmpty() ? Optional.empty() : Optional.of(new Meting(document.nummer(), instrument, readable));
    }

    private Optional<Vastlegging> toVastlegging(RadarDocument.VastleggingDocument document) {
        return encryption
                .find(document.inhoud())
                .map(text -> JSON.readValue(text, Inhoud.class))
                .map(inhoud -> new Vastlegging(
                        document.datum(), inhoud.toAssen(), document.door(), document.op(), inhoud.toCorrectie()));
    }
}
