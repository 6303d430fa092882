package nl.drentscheaa.inburgering.intake.leerprofiel.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leergegeven;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroute;
import nl.drentscheaa.inburgering.intake.leerprofiel.Routebesluit;
import nl.drentscheaa.inburgering.intake.leerprofiel.Routereden;
import nl.drentscheaa.inburgering.intake.leerprofiel.Routevoorstel;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** What is encrypted of a decision, its proposal with it. The names of the fields are written down. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BesluitInhoud(
        @JsonProperty("gekozen") String gekozen,
        @JsonProperty("reden") @Nullable String reden,
        @JsonProperty("voorgesteld") String voorgesteld,
        @JsonProperty("redenen") List<RedenInhoud> redenen,
        @JsonProperty("overwegingen") List<RedenInhoud> overwegingen,
        @JsonProperty("ontbreekt") List<String> ontbreekt,
        @JsonProperty("kader") int kader) {

    record RedenInhoud(
            @JsonProperty("leerroute") String leerroute,
            @JsonProperty("tekst") String tekst,
            @JsonProperty("bron") String bron) {

        static RedenInhoud of(Routereden reden) {
            return new RedenInhoud(reden.leerroute().name(), reden.tekst(), reden.bron());
        }

        Routereden toRoutereden() {
            return new Routereden(Leerroute.valueOf(leerroute), tekst, bron);
        }
    }

    static BesluitInhoud of(Routebesluit besluit) {
        Routevoorstel voorstel = besluit.voorstel();
        return new BesluitInhoud(
                besluit.gekozen().name(),
                besluit.reden().map(Toelichting::value).orElse(null),
                voorstel.leerroute().name(),
                voorstel.redenen().stream().map(RedenInhoud::of).toList(),
                voorstel.overwegingen().stream().map(RedenInhoud::of).toList(),
                voorstel.ontbreekt().stream().map(Enum::name).toList(),
                voorstel.kader());
    }

    Routebesluit toRoutebesluit(String door, Instant op) {
        return new Routebesluit(
                new Routevoorstel(
                        Leerroute.valueOf(voorgesteld),
                        redenen.stream().map(RedenInhoud::toRoutereden).toList(),
                        overwegingen.stream().map(RedenInhoud::toRoutereden).toList(),
                        ontbreekt.stream().map(Leergegeven::valueOf).toList(),
                        kader),
                Leerroute.valueOf(gekozen),
                Optional.ofNullable(reden).map(Toelichting::new),
                door,
                op);
    }
}
