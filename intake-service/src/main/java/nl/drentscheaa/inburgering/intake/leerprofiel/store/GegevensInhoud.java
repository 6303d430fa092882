package nl.drentscheaa.inburgering.intake.leerprofiel.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.leerprofiel.Geletterdheid;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerbaarheidstoets;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leergegevens;
import nl.drentscheaa.inburgering.intake.leerprofiel.Opleidingsniveau;
import nl.drentscheaa.inburgering.intake.leerprofiel.Startkwalificatie;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/**
 * What is encrypted of what is known. The names of the fields are written down, since they stand in ciphertext for
 * years.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GegevensInhoud(
        @JsonProperty("toetsDatum") @Nullable LocalDate toetsDatum,
        @JsonProperty("toetsScore") @Nullable Integer toetsScore,
        @JsonProperty("toetsVereist") @Nullable Integer toetsVereist,
        @JsonProperty("schriften") @Nullable Set<String> schriften,
        @JsonProperty("schooljaren") @Nullable Integer schooljaren,
        @JsonProperty("opleidingsniveau") @Nullable String opleidingsniveau,
        @JsonProperty("startkwalificatie") @Nullable String startkwalificatie,
        @JsonProperty("lezen") @Nullable String lezen,
        @JsonProperty("schrijven") @Nullable String schrijven,
        @JsonProperty("luisteren") @Nullable String luisteren,
        @JsonProperty("spreken") @Nullable String spreken,
        @JsonProperty("certificaten") @Nullable String certificaten) {

    static GegevensInhoud of(Leergegevens gegevens) {
        Optional<Leerbaarheidstoets> toets = gegevens.toets();
        Taalniveaus niveaus = gegevens.taalniveaus();
        return new GegevensInhoud(
                toets.map(Leerbaarheidstoets::datum).orElse(null),
                toets.flatMap(Leerbaarheidstoets::score).orElse(null),
                toets.map(Leerbaarheidstoets::vereist).orElse(null),
                gegevens.geletterdheid().map(GegevensInhoud::namesOf).orElse(null),
                gegevens.schooljaren().orElse(null),
                nameOf(gegevens.opleidingsniveau()),
                nameOf(gegevens.startkwalificatie()),
                nameOf(niveaus.lezen()),
                nameOf(niveaus.schrijven()),
                nameOf(niveaus.luisteren()),
                nameOf(niveaus.spreken()),
                gegevens.certificaten().map(Toelichting::value).orElse(null));
    }

    Leergegevens toLeergegevens() {
        return new Leergegevens(
                toToets(),
                Optional.ofNullable(schriften)
                        .map(names -> new Geletterdheid(
                                names.stream().map(Schrift::valueOf).collect(Collectors.toUnmodifiableSet()))),
                Optional.ofNullable(schooljaren),
                Optional.ofNullable(opleidingsniveau).map(Opleidingsniveau::valueOf),
                Optional.ofNullable(startkwalificatie).map(Startkwalificatie::valueOf),
                new Taalniveaus(niveauOf(lezen), niveauOf(schrijven), niveauOf(luisteren), niveauOf(spreken)),
                Optional.ofNullable(certificaten).map(Toelichting::new));
    }

    private Optional<Leerbaarheidstoets> toToets() {
        return toetsDatum == null || toetsVereist == null
                ? Optional.empty()
                : Optional.of(new Leerbaarheidstoets(toetsDatum, Optional.ofNullable(toetsScore), toetsVereist));
    }

    private static Set<String> namesOf(Geletterdheid geletterdheid) {
        return geletterdheid.schriften().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String nameOf(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse(null);
    }

    private static Optional<Taalniveau> niveauOf(@Nullable String name) {
        return Optional.ofNullable(name).map(Taalniveau::valueOf);
    }
}
