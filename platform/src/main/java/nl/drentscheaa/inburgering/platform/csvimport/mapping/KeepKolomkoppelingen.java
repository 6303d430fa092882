package nl.drentscheaa.inburgering.platform.csvimport.mapping;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;

/** Keeps what the files of each source look like. They hold nothing of a person. */
public final class KeepKolomkoppelingen {

    private final Kolomkoppelingen koppelingen;
    private final List<CsvImport<?>> kinds;
    private final Clock clock;

    public KeepKolomkoppelingen(Kolomkoppelingen koppelingen, List<CsvImport<?>> kinds, Clock clock) {
        this.koppelingen = koppelingen;
        this.kinds = kinds;
        this.clock = clock;
    }

    public List<Kolomkoppeling> list() {
        return koppelingen.list();
    }

    /** @throws NotFound when the municipality has no such mapping */
    public Kolomkoppeling get(UUID id) {
        return koppelingen.find(id).orElseThrow(NotFound::new);
    }

    /** @throws InvalidValue when it does not fit the kind */
    public Kolomkoppeling add(String soort, String bron, Kolomvertaling vertaling) {
        return koppelingen.save(checked(UUID.randomUUID(), soort, bron, vertaling, 0));
    }

    /**
     * Replaces a mapping; imports that began keep the one they began with.
     *
     * @throws InvalidValue when it does not fit the kind
     */
    public Kolomkoppeling change(
            UUID id, ExpectedVersion expected, String soort, String bron, Kolomvertaling vertaling) {
        Kolomkoppeling present = get(id);
        expected.requireIs(present.versie());
        return koppelingen.save(checked(id, soort, bron, vertaling, present.versie()));
    }

    public void remove(UUID id, ExpectedVersion expected) {
        Kolomkoppeling present = get(id);
        expected.requireIs(present.versie());
        koppelingen.remove(present);
    }

    private Kolomkoppeling checked(UUID id, String soort, String bron, Kolomvertaling vertaling, long versie) {
        CsvImport<?> kind = kinds.stream()
                .filter(one -> one.soort().equals(soort))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("keuze-onbekend", soorten()).at("soort"));
        vertaling.requireFits(kind);
        return new Kolomkoppeling(
                id,
                soort,
                bron,
                vertaling,
                versie,
                clock.instant(),
                Handelende.current().gebruiker());
    }

    private String soorten() {
        return String.join(", ", kinds.stream().map(CsvImport::soort).sorted().toList());
    }
}
