package nl.drentscheaa.inburgering.intake.overdracht.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtId;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus;
import nl.drentscheaa.inburgering.intake.overdracht.Plek;
import nl.drentscheaa.inburgering.intake.overdracht.Statusovergang;
import nl.drentscheaa.inburgering.intake.overdracht.Verloop;
import nl.drentscheaa.inburgering.intake.overdracht.Verwachting;
import nl.drentscheaa.inburgering.intake.overdracht.store.OverdrachtDocument.OvergangDeel;
import nl.drentscheaa.inburgering.intake.overdracht.store.OverdrachtDocument.PersoonDeel;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Handovers to documents and back. */
@Component
class OverdrachtMapping {

    private final FieldEncryption encryption;
    private final Nationaliteiten nationaliteiten;

    OverdrachtMapping(FieldEncryption encryption, Nationaliteiten nationaliteiten) {
        this.encryption = encryption;
        this.nationaliteiten = nationaliteiten;
    }

    OverdrachtDocument toDocument(Overdracht overdracht) {
        Plek plek = overdracht.plek();
        Verwachting verwachting = overdracht.verwachting();
        Function<String, Binary> encrypt = plain -> encryption.encrypt(plek.betrokkene(), plain);
        return new OverdrachtDocument(
                plek.id().value(),
                plek.version(),
                plek.organisatie().orElse(null),
                plek.nieuwkomer().map(NieuwkomerId::value).orElse(null),
                verwachting.kenmerk().value(),
                verwachting.gezin().map(Kenmerk::value).orElse(null),
                overdracht.status().name(),
                verwachting.verwachtOp().map(LocalDate::toString).orElse(""),
                overdracht.verloop().verhuisdOp().orElse(null),
                verwachting.persoon().naam().sorteersleutel(),
                persoonOf(verwachting.persoon(), encrypt),
                new DossierMapping(encrypt, this::decrypted).toDeel(overdracht.dossier()),
                overdracht.verloop().overgangen().stream()
                        .map(one -> new OvergangDeel(
                                one.status().name(),
                                one.datum(),
                                one.reden().map(Toelichting::value).map(encrypt).orElse(null)))
                        .toList(),
                overdracht
                        .medischeToelichting()
                        .map(Toelichting::value)
                        .map(encrypt)
                        .orElse(null));
    }

    Overdracht toOverdracht(OverdrachtDocument document) {
        var verloop = new Verloop(document.verloop().stream()
                .map(one -> new Statusovergang(
                        Overdrachtstatus.valueOf(one.status()),
                        one.datum(),
                        decrypted(one.reden()).map(Toelichting::new)))
                .toList());
        return new Overdracht(
                new Plek(
                        new OverdrachtId(document.id()),
                        Optional.ofNullable(document.organisatie()),
                        Optional.ofNullable(document.nieuwkomerId()).map(NieuwkomerId::of),
                        document.versie()),
                verwachtingOf(document, verloop.aangekondigdOp()),
                new DossierMapping(plain -> encryption.encrypt(document.id(), plain), this::decrypted)
                        .toDossier(document.dossier()),
                verloop,
                decrypted(document.medischeToelichting()).map(Toelichting::new));
    }

    /** As long as nobody was registered, the key is of the handover itself. */
    void destroyKey(OverdrachtId id) {
        encryption.destroyKey(id.value());
    }

    private static PersoonDeel persoonOf(Persoonsgegevens persoon, Function<String, Binary> encrypt) {
        return new PersoonDeel(
                persoon.bsn().map(Bsn::value).map(encrypt).orElse(null),
                persoon.naam().voornamen(),
                persoon.naam().tussenvoegsel().orElse(null),
                persoon.naam().achternaam(),
                persoon.geboortedatum(),
                persoon.geslacht().name(),
                persoon.nationaliteit().id(),
                persoon.voorkeurstaal().code());
    }

    private Verwachting verwachtingOf(OverdrachtDocument document, LocalDate aangekondigdOp) {
        return new Verwachting(
                new Kenmerk(document.kenmerk()),
                Optional.ofNullable(document.gezin()).map(Kenmerk::new),
                persoonOf(document.persoon()),
                aangekondigdOp,
                Optional.of(document.volgdatum())
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse));
    }

    private Persoonsgegevens persoonOf(PersoonDeel persoon) {
        return new Persoonsgegevens(
                decrypted(persoon.bsn()).map(Bsn::new),
                new Naam(persoon.voornamen(), Optional.ofNullable(persoon.tussenvoegsel()), persoon.achternaam()),
                persoon.geboortedatum(),
                Geslacht.valueOf(persoon.geslacht()),
                nationaliteiten.get(persoon.nationaliteit()),
                Taal.of(persoon.voorkeurstaal()));
    }

    /** Absent as well when the key of the person was destroyed. */
    private Optional<String> decrypted(@Nullable Binary cipher) {
        return Optional.ofNullable(cipher).flatMap(encryption::find);
    }
}
