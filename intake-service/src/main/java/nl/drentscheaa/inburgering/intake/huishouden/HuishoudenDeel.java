package nl.drentscheaa.inburgering.intake.huishouden;

import java.util.Locale;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.springframework.stereotype.Component;

/** To which households the person belonged. Who else belongs to them is told to nobody else. */
@Component
class HuishoudenDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("huishouden", "Huishouden");

    private final Huishoudens huishoudens;

    HuishoudenDeel(Huishoudens huishoudens) {
        this.huishoudens = huishoudens;
    }

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return Rubriek.of(NAAM.titel())
                .with(huishoudens.findOf(id).stream()
                        .flatMap(huishouden -> huishouden.gezinsleden().stream()
                                .filter(lid -> lid.nieuwkomer().equals(id))
                                .map(lid -> read(lid, huishouden)))
                        .toList());
    }

    /** A household is of people here: whether they move together is decided there. */
    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        return Optional.empty();
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        throw new IllegalStateException("a household does not move");
    }

    /** It holds an id, days and a relation, and no name: with the person gone it tells of nobody. */
    @Override
    public void erase(NieuwkomerId id) {}

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Wie de persoon in het huishouden was.",
                "Dat er iemand bij het huishouden hoorde, en van wanneer tot wanneer.");
    }

    private static Rubriek read(Gezinslid lid, Huishouden huishouden) {
        return Rubriek.of("Huishouden sinds " + Leesbaar.date(lid.van()))
                .with(
                        "Relatie tot de referent",
                        lid.relatie().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("Tot en met", lid.tot().map(Leesbaar::date))
                .with("Regisseur", huishouden.regisseur().map(Regisseur::naam));
    }
}
