package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A newcomer as stored.
 *
 * @param bsn encrypted so that it can be looked up; who has none has the encrypted own id, since every document must
 *     have a value that is unique
 * @param sorteersleutel the folded name
 * @param zoekwoorden the folded words of the name, and their sounds
 * @param telefoon encrypted under the key of the person, as are {@code email} and {@code notitie}
 * @param gewistOp when all of it was overwritten; absent for everybody who was not erased
 * @param talen absent, as all below it, in documents that are older than it
 * @param tolkNodig absent as long as nobody asked
 * @param adres encrypted, its parts on a line each
 * @param regimecorrecties what was said of the law before, the reason encrypted
 * @param opgegaanIn the newcomer whose dossier goes on; absent as long as this one is open
 * @param eigenBsn encrypted under the key of the person: of a closed dossier {@code bsn} is free for the one that goes on
 * @param vorige what was registered in the dossier that goes on, as a document of its own
 * @param outbox the events that wait for the relay
 */
@Document("nieuwkomers")
@CompoundIndex(name = "open_naam", def = "{'opgegaanIn': 1, 'sorteersleutel': 1, '_id': 1}")
@CompoundIndex(name = "open_aankomst", def = "{'opgegaanIn': 1, 'aankomstdatum': 1, '_id': 1}")
@CompoundIndex(name = "open_zoekwoord_naam", def = "{'opgegaanIn': 1, 'zoekwoorden': 1, 'sorteersleutel': 1, '_id': 1}")
@CompoundIndex(
        name = "open_geboortedatum_naam",
        def = "{'opgegaanIn': 1, 'geboortedatum': 1, 'sorteersleutel': 1, '_id': 1}")
record NieuwkomerDocument(
        @Id String nieuwkomerId,
        @Version @Field("versie") long versie,
        @Field("dossiernummer") @Indexed(unique = true) String dossiernummer,
        @Field("bsn") @Indexed(unique = true) Binary bsn,
        @Field("voornamen") String voornamen,
        @Field("tussenvoegsel") @Nullable String tussenvoegsel,
        @Field("achternaam") String achternaam,
        @Field("sorteersleutel") String sorteersleutel,
        @Field("zoekwoorden") List<String> zoekwoorden,
        @Field("geboortedatum") LocalDate geboortedatum,
        @Field("geslacht") String geslacht,
        @Field("nationaliteit") String nationaliteit,
        @Field("voorkeurstaal") String voorkeurstaal,
        @Field("regime") String regime,
        @Field("aankomstdatum") LocalDate aankomstdatum,
        @Field("uitkeringVan") @Nullable LocalDate uitkeringVan,
        @Field("uitkeringTot") @Nullable LocalDate uitkeringTot,
        @Field("regisseur") @Nullable String regisseur,
        @Field("telefoon") @Nullable Binary telefoon,
        @Field("email") @Nullable Binary email,
        @Field("notitie") @Nullable Binary notitie,
        @Field("gewistOp") @Nullable Instant gewistOp,
        @Field("regimeVanaf") @Nullable LocalDate regimeVanaf,
        @Field("talen") @Nullable List<TaalDeel> talen,
        @Field("tolkNodig") @Nullable Boolean tolkNodig,
        @Field("tolkTaal") @Nullable String tolkTaal,
        @Field("tolkVoorkeur") @Nullable String tolkVoorkeur,
        @Field("verblijf") @Nullable VerblijfDeel verblijf,
        @Field("adres") @Nullable Binary adres,
        @Field("regimecorrecties") @Nullable List<CorrectieDeel> regimecorrecties,
        @Field("opgegaanIn") @Nullable String opgegaanIn,
        @Field("opgegaanOp") @Nullable Instant opgegaanOp,
        @Field("opgegaanDoor") @Nullable String opgegaanDoor,
        @Field("opgegaanVersie") @Nullable Long opgegaanVersie,
        @Field("eigenBsn") @Nullable Binary eigenBsn,
        @Field("vorige") org.bson.@Nullable Document vorige,
        @Field("outbox") List<OutboxEvent> outbox) {

    record TaalDeel(
            @Field("taal") String taal,
            @Field("schrift") @Nullable String schrift,
            @Field("gebruik") List<String> gebruik) {}

    record VerblijfDeel(
            @Field("status") String status,
            @Field("van") LocalDate van,
            @Field("tot") @Nullable LocalDate tot) {}

    record CorrectieDeel(
            @Field("regime") String regime,
            @Field("vanaf") @Nullable LocalDate vanaf,
            @Field("reden") Binary reden,
            @Field("door") String door,
            @Field("op") Instant op) {}
}
