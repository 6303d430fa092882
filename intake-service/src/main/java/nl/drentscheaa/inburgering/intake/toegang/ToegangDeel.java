package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Clock;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.springframework.stereotype.Component;

/** Codes that were given out, sessions on tablets, and the own account. They open nothing in another municipality. */
@Component
class ToegangDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("toegang", "Codes, tablets en het eigen account");

    private final UitgegevenCodes codes;
    private final TabletSessies sessies;
    private final Accountkoppelingen koppelingen;
    private final Clock clock;

    ToegangDeel(UitgegevenCodes codes, TabletSessies sessies, Accountkoppelingen koppelingen, Clock clock) {
        this.codes = codes;
        this.sessies = sessies;
        this.koppelingen = koppelingen;
        this.clock = clock;
    }

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        Rubriek read = Rubriek.of(NAAM.titel());
        for (UitgegevenCode code : codes.listOf(id)) {
            String status = Leesbaar.words(code.status());
            read = read.with("Code, geldig tot " + Leesbaar.moment(code.geldigTot(), clock.getZone()), status);
        }
        for (TabletSessie sessie : sessies.listOf(id)) {
            read = read.with("Tablet gebruikt vanaf", Leesbaar.moment(sessie.begonnenOp(), clock.getZone()));
        }
        Optional<Accountkoppeling> koppeling = koppelingen.find(id);
        return koppeling.isEmpty()
                ? read
                : read.with(
                        "Eigen account gekoppeld op",
                        Leesbaar.moment(koppeling.get().gekoppeldOp(), clock.getZone()));
    }

    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        return Optional.empty();
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        throw new IllegalStateException("a code does not move");
    }

    @Override
    public void erase(NieuwkomerId id) {
        codes.removeOf(id);
        sessies.removeOf(id);
        koppelingen.remove(id);
    }

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg("Alle codes, de sessies op tablets en de koppeling met het eigen account.", "Niets.");
    }
}
