package nl.drentscheaa.inburgering.intake.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage.Handeling;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Component;

/** The documents with a dossier. What was deleted is told of as long as it is kept, and does not move. */
@Component
class BijlageDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("bijlagen", "Documenten");

    /** In bytes, together: a package is in memory as a whole, in a form that takes four bytes for three. */
    private static final long LARGEST_MOVE = 30L * 1024 * 1024;

    private final Bijlagen bijlagen;
    private final EncryptedFiles files;
    private final Clock clock;

    BijlageDeel(Bijlagen bijlagen, EncryptedFiles files, Clock clock) {
        this.bijlagen = bijlagen;
        this.files = files;
        this.clock = clock;
    }

    private record Inhoud(List<Ingepakt> bijlagen) {}

    private record Ingepakt(
            String id,
            Bijlagesoort soort,
            Titel titel,
            Handeling toegevoegd,
            Bestandstype type,
            String sha256,
            boolean gescand,
            byte[] inhoud) {}

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return Rubriek.of(NAAM.titel())
                .with(Stream.of(Bijlagestatus.AANWEZIG, Bijlagestatus.VERWIJDERD)
                        .flatMap(status -> all(id, status).stream())
                        .map(this::read)
                        .toList());
    }

    /** @throws RuleBroken when the files are too large together: none may be left behind unseen */
    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        List<Bijlage> present = all(id, Bijlagestatus.AANWEZIG);
        long bytes = present.stream()
                .flatMap(one -> one.bestand().stream())
                .mapToLong(Bestand::bytes)
                .sum();
        if (bytes > LARGEST_MOVE) {
            throw new RuleBroken("bijlagen-te-groot-om-mee-te-gaan");
        }
        List<Ingepakt> packed = present.stream().map(this::pack).toList();
        return packed.isEmpty() ? Optional.empty() : Optional.of(Pakket.of(new Inhoud(packed)));
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        for (Ingepakt packed : pakket.open(Inhoud.class).bijlagen()) {
            var bijlageId = new BijlageId(packed.id());
            if (bijlagen.find(id, bijlageId).isEmpty()) {
                unpack(id, bijlageId, packed);
            }
        }
    }

    /** Nothing of a document says anything without its file. */
    @Override
    public void erase(NieuwkomerId id) {
        for (BijlageId bijlage : bijlagen.findOf(id)) {
            files.deleteAll(bijlage.value());
            bijlagen.delete(bijlage);
        }
    }

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg("Alle documenten met hun titels, ook wat nog terug te zetten was.", "Niets.");
    }

    private List<Bijlage> all(NieuwkomerId id, Bijlagestatus status) {
        return bijlagen.list(id, status, Optional.empty(), Integer.MAX_VALUE);
    }

    private Rubriek read(Bijlage bijlage) {
        return Rubriek.of(bijlage.titel().value())
                .with("Soort", Leesbaar.words(bijlage.soort()))
                .with("Bestand", bijlage.bestandsnaam())
                .with("Toegevoegd", Leesbaar.moment(bijlage.toegevoegd().op(), clock.getZone()))
                .with(
                        "Verwijderd",
                        bijlage.verwijderd().map(deleted -> Leesbaar.moment(deleted.op(), clock.getZone())));
    }

    private Ingepakt pack(Bijlage bijlage) {
        Bestand bestand = bijlage.readable();
        try (InputStream content = files.open(bestand.id(), bestand.delen())) {
            return new Ingepakt(
                    bijlage.id().value(),
                    bijlage.soort(),
                    bijlage.titel(),
                    bijlage.toegevoegd(),
                    bestand.type(),
                    bestand.sha256(),
                    bestand.gescand(),
                    content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(NieuwkomerId id, BijlageId bijlageId, Ingepakt packed) {
        FileId file = FileId.of(bijlageId.value());
        byte[] content = packed.inhoud();
        int parts = 0;
        for (int at = 0; at < content.length; at += EncryptedFiles.PART) {
            int end = Math.min(content.length, at + EncryptedFiles.PART);
            files.write(file, id.value(), parts++, Arrays.copyOfRange(content, at, end));
        }
        var bestand = new Bestand(file, packed.type(), parts, content.length, packed.sha256(), packed.gescand());
        bijlagen.save(new Bijlage(
                bijlageId,
                id,
                packed.soort(),
                packed.titel(),
                packed.toegevoegd(),
                Optional.of(bestand),
                Optional.empty(),
                0));
        files.deleteOthers(file);
    }
}
