package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Opgegaan;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Reden;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimebepaling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimecorrectie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.nieuwkomer.store.NieuwkomerDocument.CorrectieDeel;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/** Newcomers to documents and back; what nobody else may read is encrypted on the way. */
@Component
class NieuwkomerMapping {

    /** A BSN has digits only, so this is never taken for one. */
    private static final String NO_BSN = "-";

    private final FieldEncryption encryption;
    private final Nationaliteiten nationaliteiten;
    private final Taaldelen taaldelen;
    private final Verblijfdelen verblijfdelen;
    private final MongoConverter converter;

    NieuwkomerMapping(
            FieldEncryption encryption,
            Nationaliteiten nationaliteiten,
            Taaldelen taaldelen,
            Verblijfdelen verblijfdelen,
            MongoConverter converter) {
        this.encryption = encryption;
        this.nationaliteiten = nationaliteiten;
        this.taaldelen = taaldelen;
        this.verblijfdelen = verblijfdelen;
        this.converter = converter;
    }

    Binary lookupOf(Bsn bsn) {
        return encryption.encryptForLookup(bsn.value());
    }

    NieuwkomerDocument toDocument(Nieuwkomer nieuwkomer) {
        Optional<Opgegaan> opgegaan = nieuwkomer.opgegaan();
        Registratie facts = nieuwkomer.registratie();
        Persoonsgegevens persoon = facts.persoon();
        String id = nieuwkomer.id().value();
        Function<String, Binary> encrypt = plain -> encryption.encrypt(id, plain);
        return new NieuwkomerDocument(
                id,
                nieuwkomer.version(),
                facts.dossiernummer().value(),
                persoon.bsn()
                        .filter(bsn -> opgegaan.isEmpty())
                        .map(this::lookupOf)
                        .orElseGet(() -> encryption.encryptForLookup(NO_BSN + id)),
                persoon.naam().voornamen(),
                persoon.naam().tussenvoegsel().orElse(null),
                persoon.naam().achternaam(),
                persoon.naam().sorteersleutel(),
                persoon.naam().zoekwoorden(),
                persoon.geboortedatum(),
                persoon.geslacht().name(),
                persoon.nationaliteit().id(),
                persoon.voorkeurstaal().code(),
                facts.regimebepaling().regime().code(),
                facts.aankomstdatum(),
                facts.uitkering().map(Uitkering::van).orElse(null),
                facts.uitkering().flatMap(Uitkering::tot).orElse(null),
                facts.regisseur().orElse(null),
                facts.contact().telefoon().map(Telefoon::value).map(encrypt).orElse(null),
                facts.contact().email().map(Email::value).map(encrypt).orElse(null),
                facts.contact().notitie().map(Notitie::value).map(encrypt).orElse(null),
                null,
                facts.regimebepaling().vanaf().orElse(null),
                taaldelen.talenOf(facts.taalprofiel()),
                taaldelen.tolkNodig(facts.taalprofiel()).orElse(null),
                taaldelen.tolkTaal(facts.taalprofiel()).orElse(null),
                taaldelen.tolkVoorkeur(facts.taalprofiel()).orElse(null),
                facts.verblijf().map(verblijfdelen::toDeel).orElse(null),
                facts.contact().adres().map(Adresregels::toText).map(encrypt).orElse(null),
                nieuwkomer.regimecorrecties().stream()
                        .map(one -> toDeel(one, encrypt))
                        .toList(),
                opgegaan.map(one -> one.overlevende().value()).orElse(null),
                opgegaan.map(Opgegaan::op).orElse(null),
                opgegaan.map(Opgegaan::door).orElse(null),
                opgegaan.map(Opgegaan::versie).orElse(null),
                persoon.bsn()
                        .filter(bsn -> opgegaan.isPresent())
                        .map(Bsn::value)
                        .map(encrypt)
                        .orElse(null),
                opgegaan.map(this::vorigeOf).orElse(null),
                nieuwkomer.outbox());
    }

    /** With nothing left but the id, what must be unique, and the law. */
    NieuwkomerDocument toErased(Nieuwkomer nieuwkomer, Instant now) {
        Binary noBsn = encryption.encryptForLookup(NO_BSN + nieuwkomer.id().value());
        return GewisteNieuwkomer.document(nieuwkomer, noBsn, now);
    }

    /** As a document of the dossier that goes on, so that it is read back as that is. */
    private Document vorigeOf(Opgegaan opgegaan) {
        var before = new Document();
        converter.write(
                toDocument(new Nieuwkomer(
                        opgegaan.overlevende(), opgegaan.vorige(), List.of(), Optional.empty(), 0, List.of())),
                before);
        return before;
    }

    private Optional<Opgegaan> toOpgegaan(NieuwkomerDocument document) {
        return Optional.ofNullable(document.vorige())
                .map(before -> converter.read(NieuwkomerDocument.class, before))
                .map(before -> new Opgegaan(
                        NieuwkomerId.of(Objects.requireNonNull(document.opgegaanIn())),
                        Objects.requireNonNull(document.opgegaanOp()),
                        Objects.requireNonNull(document.opgegaanDoor()),
                        Objects.requireNonNull(document.opgegaanVersie()),
                        toRegistratie(before)));
    }

    /** As each by itself, with the keys of all made together: of who has anything that is encrypted under one. */
    List<NieuwkomerDocument> toDocuments(Collection<Nieuwkomer> nieuwkomers) {
        List<String> persons = nieuwkomers.stream()
                .filter(one -> !one.registratie().contact().tellsNothing())
                .map(one -> one.id().value())
                .toList();
        return encryption.withKeysOf(
                persons, () -> nieuwkomers.stream().map(this::toDocument).toList());
    }

    Nieuwkomer toNieuwkomer(NieuwkomerDocument document) {
        return new Nieuwkomer(
                NieuwkomerId.of(document.nieuwkomerId()),
                toRegistratie(document),
                orEmpty(document.regimecorrecties()).stream()
                        .flatMap(deel -> toCorrectie(deel).stream())
                        .toList(),
                toOpgegaan(document),
                document.versie(),
                document.outbox());
    }

    NieuwkomerRegel toRegel(NieuwkomerDocument document) {
        return new NieuwkomerRegel(
                NieuwkomerId.of(document.nieuwkomerId()),
                new Dossiernummer(document.dossiernummer()),
                naamOf(document).weergave(),
                document.geboortedatum(),
                document.nationaliteit(),
                document.aankomstdatum(),
                document.sorteersleutel());
    }

    private Registratie toRegistratie(NieuwkomerDocument document) {
        return new Registratie(
                new Dossiernummer(document.dossiernummer()),
                toPersoonsgegevens(document),
                taaldelen.toTaalprofiel(document),
                Optional.ofNullable(document.verblijf()).map(verblijfdelen::toVergunning),
                new Regimebepaling(Regime.of(document.regime()), Optional.ofNullable(document.regimeVanaf())),
                document.aankomstdatum(),
                Uitkering.of(
                        Optional.ofNullable(document.uitkeringVan()), Optional.ofNullable(document.uitkeringTot())),
                Optional.ofNullable(document.regisseur()),
                new Contact(
                        decrypted(document.telefoon()).map(Telefoon::new),
                        decrypted(document.email()).map(Email::new),
                        decrypted(document.adres()).map(Adresregels::toAdres),
                        decrypted(document.notitie()).map(Notitie::new)));
    }

    private Persoonsgegevens toPersoonsgegevens(NieuwkomerDocument document) {
        Optional<Bsn> bsn = encryption
                .find(document.bsn())
                .filter(text -> !text.startsWith(NO_BSN))
                .or(() -> decrypted(document.eigenBsn()))
                .map(Bsn::new);
        return new Persoonsgegevens(
                bsn,
                naamOf(document),
                document.geboortedatum(),
                Geslacht.valueOf(document.geslacht()),
                nationaliteiten.get(document.nationaliteit()),
                Taal.of(document.voorkeurstaal()));
    }

    private static CorrectieDeel toDeel(Regimecorrectie correctie, Function<String, Binary> encrypt) {
        return new CorrectieDeel(
                correctie.eerder().regime().code(),
                correctie.eerder().vanaf().orElse(null),
                encrypt.apply(correctie.reden().value()),
                correctie.door(),
                correctie.op());
    }

    /** Absent when the key of the person was destroyed: a correction without its reason tells nothing. */
    private Optional<Regimecorrectie> toCorrectie(CorrectieDeel deel) {
        return decrypted(deel.reden())
                .map(reden -> new Regimecorrectie(
                        new Regimebepaling(Regime.of(deel.regime()), Optional.ofNullable(deel.vanaf())),
                        new Reden(reden),
                        deel.door(),
                        deel.op()));
    }

    /** Absent as well when the key of the person was destroyed. */
    private Optional<String> decrypted(@Nullable Binary cipher) {
        return Optional.ofNullable(cipher).flatMap(encryption::find);
    }

    private static Naam naamOf(NieuwkomerDocument document) {
        return new Naam(document.voornamen(), Optional.ofNullable(document.tussenvoegsel()), document.achternaam());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
