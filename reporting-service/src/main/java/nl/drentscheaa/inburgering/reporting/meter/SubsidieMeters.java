package nl.drentscheaa.inburgering.reporting.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.reporting.persoon.Personen;
import nl.drentscheaa.inburgering.reporting.verberging.Cel;
import nl.drentscheaa.inburgering.reporting.verberging.Verberging;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes the subsidy figures as gauges; a figure that is hidden has no gauge, and neither has one out of reach. */
@Component
class SubsidieMeters {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Personen personen;
    private final Gemeenten gemeenten;
    private final FanOut fanOut;
    private final Clock clock;
    private final MultiGauge nieuwkomers;
    private final MultiGauge termijnen;
    private final MultiGauge pips;

    SubsidieMeters(Personen personen, Gemeenten gemeenten, FanOut fanOut, Clock clock, MeterRegistry registry) {
        this.personen = personen;
        this.gemeenten = gemeenten;
        this.fanOut = fanOut;
        this.clock = clock;
        this.nieuwkomers = MultiGauge.builder("inburgering.nieuwkomers")
                .description("Newcomers by leerroute; no series where fewer than five")
                .register(registry);
        this.termijnen = MultiGauge.builder("inburgering.termijnen")
                .description("Terms that end within 6, and within 6 to 12 months; no series where fewer than five")
                .register(registry);
        this.pips = MultiGauge.builder("inburgering.pips.vastgesteld")
                .description("Newcomers with a plan in force; no series where fewer than five")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT5S")
    void refresh() {
        LocalDate today = LocalDate.now(clock);
        Map<GemeenteId, Subsidiecijfers> figures = fanOut.ask(
                        gemeenten.all(), LIMIT, () -> Subsidiecijfers.count(personen.findPresentOn(today), today))
                .answers();
        nieuwkomers.register(rows(figures, one -> parts("leerroute", one.perLeerroute())), true);
        termijnen.register(rows(figures, one -> parts("binnen", one.termijnen())), true);
        pips.register(rows(figures, one -> Stream.of(new Part(Tags.empty(), one.pipsVastgesteld()))), true);
    }

    private record Part(Tags tags, long figure) {}

    private interface Parts {
        Stream<Part> of(Subsidiecijfers figures);
    }

    private static Stream<Part> parts(String tag, Map<String, Long> figures) {
        return figures.entrySet().stream().map(entry -> new Part(Tags.of(tag, entry.getKey()), entry.getValue()));
    }

    private static List<Row<?>> rows(Map<GemeenteId, Subsidiecijfers> figures, Parts parts) {
        return figures.entrySet().stream()
                .<Row<?>>flatMap(entry -> parts.of(entry.getValue()).flatMap(part -> row(entry.getKey(), part)))
                .toList();
    }

    private static Stream<Row<?>> row(GemeenteId gemeente, Part part) {
        Cel cell = Verberging.hide(part.figure());
        return cell.value().stream()
                .<Row<?>>mapToObj(value -> Row.of(part.tags().and("gemeente", gemeente.value()), value));
    }
}
