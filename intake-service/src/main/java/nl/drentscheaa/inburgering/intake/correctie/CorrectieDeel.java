package nl.drentscheaa.inburgering.intake.correctie;

import java.time.Clock;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.springframework.stereotype.Component;

/** What the person asked to have put right, and the answers. */
@Component
class CorrectieDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("correctieverzoeken", "Verzoeken om te verbeteren");

    private final Correctieverzoeken verzoeken;
    private final Clock clock;

    CorrectieDeel(Correctieverzoeken verzoeken, Clock clock) {
        this.verzoeken = verzoeken;
        this.clock = clock;
    }

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return Rubriek.of(NAAM.titel())
                .with(verzoeken.list(id).stream().map(this::read).toList());
    }

    /** They were asked of this municipality, which has to answer them. */
    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        return Optional.empty();
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        throw new IllegalStateException("requests for correction do not move");
    }

    /** What was asked and why it was decided so is encrypted. */
    @Override
    public void erase(NieuwkomerId id) {}

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Wat er werd gevraagd, en de reden van het antwoord.",
                "Dat er een verzoek was, de dagen van het verzoek en het antwoord, en wie het beantwoordde.");
    }

    private Rubriek read(Correctieverzoek verzoek) {
        Rubriek read = Rubriek.of("Gevraagd op " + Leesbaar.date(verzoek.gevraagdOp()))
                .with("Verzoek", verzoek.verzoek().value())
                .with("Opgeschreven door", verzoek.door());
        return verzoek.besluit()
                .map(besluit -> read.with("Antwoord", Leesbaar.words(besluit.uitkomst()))
                        .with("Toelichting", besluit.reden().map(Toelichting::value))
                        .with("Besloten", Leesbaar.moment(besluit.op(), clock.getZone()))
                        .with("Door", besluit.door()))
                .orElseGet(() -> read.with("Antwoord uiterlijk op", Leesbaar.date(verzoek.uiterlijk())));
    }
}
