package nl.drentscheaa.inburgering.platform.csvimport.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.csvimport.Datumvorm;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A column mapping, as a client sends it. */
@Schema(name = "KolomkoppelingGegevens", description = "Wat de kolommen en waarden in bestanden van één bron betekenen")
record KolomkoppelingRequest(
        @NotNull @Size(min = 1, max = 60) @Schema(description = "Het soort import", example = "nieuwkomers")
        String soort,

        @NotNull
        @Size(min = 1, max = 60)
        @Schema(description = "Van wie of waaruit het bestand komt", example = "Suite4Sociale Regie")
        String bron,

        @NotNull @Valid @Size(min = 1, max = 100) List<@NotNull @Valid KolomRequest> kolommen,

        @Valid @Size(max = 500) @Nullable List<@NotNull @Valid WaardeRequest> waarden,

        @Size(max = 20)
        @Schema(
                allowableValues = {"gewoon", "dd/mm/jjjj", "mm/dd/jjjj", "jjjj/mm/dd", "jjjjmmdd"},
                defaultValue = "gewoon",
                description = "Hoe het bestand datums schrijft")
        @Nullable
        String datumvorm) {

    /** One column. */
    @Schema(name = "Kolom")
    record KolomRequest(
            @NotNull @Size(min = 1, max = 60) @Schema(description = "Onze naam")
            String kolom,

            @NotNull @Size(min = 1, max = 60) @Schema(description = "De naam in het bestand")
            String bron) {}

    /** One value. */
    @Schema(name = "Waardevertaling")
    record WaardeRequest(
            @NotNull @Size(min = 1, max = 60) @Schema(description = "Onze naam van de kolom")
            String kolom,

            @NotNull @Size(max = 200) @Schema(description = "Zoals het in het bestand staat")
            String van,

            @NotNull @Size(max = 200) @Schema(description = "Zoals wij het kennen")
            String naar) {}

    /** @throws InvalidValue when it cannot be meant */
    Kolomvertaling toVertaling() {
        return new Kolomvertaling(
                kolommen.stream()
                        .map(one -> new Kolomvertaling.Kolom(one.kolom(), one.bron()))
                        .toList(),
                Optional.ofNullable(waarden).orElse(List.of()).stream()
                        .map(one -> new Kolomvertaling.Waarde(one.kolom(), one.van(), one.naar()))
                        .toList(),
                Optional.ofNullable(datumvorm).map(KolomkoppelingRequest::vorm).orElse(Datumvorm.GEWOON));
    }

    private static Datumvorm vorm(String code) {
        try {
            return Datumvorm.of(code);
        } catch (InvalidValue refused) {
            throw refused.at("datumvorm");
        }
    }
}
