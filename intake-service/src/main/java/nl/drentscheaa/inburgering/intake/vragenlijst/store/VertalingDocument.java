package nl.drentscheaa.inburgering.intake.vragenlijst.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaalcontrole;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaler;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaling;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A translation as stored. Few: one per language and version, all found by id.
 *
 * @param id the questionnaire, its number and the language: {@code brede-intake/1/ar}
 * @param vertaler absent when nobody checked, as is {@code datum}
 */
@Document("vertalingen")
record VertalingDocument(
        @Id String id,
        @Version @Field("versie") long versie,
        @Field("vertaler") @Nullable String vertaler,
        @Field("datum") @Nullable LocalDate datum) {

    static String idOf(Versie vragenlijst, Taal taal) {
        return vragenlijst + "/" + taal.code();
    }

    static VertalingDocument of(Vertaling vertaling) {
        return new VertalingDocument(
                idOf(vertaling.vragenlijst(), vertaling.taal()),
                vertaling.version(),
                vertaling
                        .controle()
                        .map(Vertaalcontrole::vertaler)
                        .map(Vertaler::naam)
                        .orElse(null),
                vertaling.controle().map(Vertaalcontrole::datum).orElse(null));
    }

    Vertaling toVertaling(Versie vragenlijst, Taal taal) {
        Optional<Vertaalcontrole> controle = vertaler == null || datum == null
                ? Optional.empty()
                : Optional.of(new Vertaalcontrole(new Vertaler(vertaler), datum));
        return new Vertaling(vragenlijst, taal, controle, versie);
    }
}
