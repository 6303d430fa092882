package nl.drentscheaa.inburgering.reporting.duo;

import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.reporting.tabel.Inburgeringstelling;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen;
import org.springframework.stereotype.Service;

/** Lays what DUO published beside what is counted here, for the same day. */
@Service
public class CompareDuo {

    /**
     * One figure.
     *
     * @param duo as DUO prints it
     * @param wij as it is counted here
     */
    public record Vergelijking(Duocijfer cijfer, Duowaarde duo, long wij) {}

    private final Duotellingen duotellingen;
    private final Tellingen tellingen;

    CompareDuo(Duotellingen duotellingen, Tellingen tellingen) {
        this.duotellingen = duotellingen;
        this.tellingen = tellingen;
    }

    /** Only the figures that DUO published; empty for a day on which it published none. */
    public List<Vergelijking> compare(LocalDate peildatum) {
        List<Duotelling> published = duotellingen.list(peildatum);
        if (published.isEmpty()) {
            return List.of();
        }
        Inburgeringstelling own = tellingen.inburgering(peildatum);
        return published.stream()
                .map(one -> new Vergelijking(
                        one.cijfer(), one.waarde(), one.cijfer().of(own)))
                .toList();
    }
}
