package nl.drentscheaa.inburgering.monitoring.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** One newcomer's duty to integrate. Whatever happens to it is told to the other services. */
@Document("trajecten")
public class Traject extends Aggregate {

    /** The version under which it is stored the first time. */
    private static final long FIRST = 1;

    @Id
    private final String nieuwkomerId;

    @Field("regime")
    private final Regime regime;

    @Field("plichtVanaf")
    private final LocalDate plichtVanaf;

    @Field("eersteTermijnTot")
    private final @Nullable LocalDate eersteTermijnTot;

    @Field("verlengingen")
    private final List<Verlenging> verlengingen;

    @Field("examens")
    private final List<Examen> examens;

    @Field("status")
    private final TrajectStatus status;

    @Field("statusOp")
    private final @Nullable LocalDate statusOp;

    @Field("importregel")
    @Indexed(sparse = true)
    private final @Nullable String importregel;

    /** As it is read from the store. */
    Traject(
            String nieuwkomerId,
            Regime regime,
            LocalDate plichtVanaf,
            @Nullable LocalDate eersteTermijnTot,
            List<Verlenging> verlengingen,
            List<Examen> examens,
            TrajectStatus status,
            @Nullable LocalDate statusOp,
            @Nullable String importregel) {
        this.nieuwkomerId = nieuwkomerId;
        this.regime = regime;
        this.plichtVanaf = plichtVanaf;
        this.eersteTermijnTot = eersteTermijnTot;
        this.verlengingen = verlengingen;
        this.examens = examens;
        this.status = status;
        this.statusOp = statusOp;
        this.importregel = importregel;
    }

    /**
     * A duty that became known, with all that happened to it so far; each of those is told as an event of its own.
     *
     * @param importregel from which it came
     * @param now when it became known
     */
    public static Traject of(NieuwkomerId nieuwkomerId, Verloop verloop, Importregel importregel, Instant now) {
        var traject = new Traject(
                nieuwkomerId.value(),
                verloop.regime(),
                verloop.plichtVanaf(),
                verloop.eersteTermijnTot().orElse(null),
                verloop.verlengingen(),
                verloop.examens(),
                verloop.status(),
                verloop.statusOp().orElse(null),
                importregel.toString());
        traject.tell(verloop, now);
        return traject;
    }

    public NieuwkomerId nieuwkomerId() {
        return new NieuwkomerId(nieuwkomerId);
    }

    public Verloop verloop() {
        return new Verloop(
                regime,
                plichtVanaf,
                Optional.ofNullable(eersteTermijnTot),
                verlengingen,
                examens,
                status,
                Optional.ofNullable(statusOp));
    }

    /** From which row of an import it came; absent of what came in before that was kept. */
    public Optional<Importregel> importregel() {
        return Optional.ofNullable(importregel).map(UUID::fromString).map(Importregel::new);
    }

    /** Whether anything was changed since it became known. */
    public boolean wasChanged() {
        return version() > FIRST;
    }

    /** Tells that the duty never should have been taken in; always the same event for the same row of an import. */
    public OutboxEvent withdrawal(Importregel regel, Instant now) {
        return new OutboxEvent(regel.toString(), "traject-ingetrokken", nieuwkomerId, now, Map.of());
    }

    private void tell(Verloop verloop, Instant now) {
        var start = new LinkedHashMap<String, Object>();
        start.put("regime", regime.code());
        start.put("plichtVanaf", text(plichtVanaf));
        verloop.eersteTermijnTot().ifPresent(end -> start.put("termijnTot", text(end)));
        tell("inburgeringsplicht-gestart", start, now);
        for (Verlenging one : verlengingen) {
            tell("termijn-verlengd", Map.of("verlengdOp", text(one.verlengdOp()), "termijnTot", text(one.tot())), now);
        }
        for (Examen one : examens) {
            tell("examen-behaald", Map.of("niveau", one.niveau().name(), "behaaldOp", text(one.behaaldOp())), now);
        }
        verloop.statusOp().ifPresent(day -> {
            if (status == TrajectStatus.ONTHEVEN) {
                tell("ontheffing-verleend", Map.of("verleendOp", text(day)), now);
            }
            tell("traject-afgerond", Map.of("status", status.code(), "afgerondOp", text(day)), now);
        });
    }

    private void tell(String type, Map<String, Object> data, Instant now) {
        register(OutboxEvent.of(type, nieuwkomerId, now, data));
    }

    private static String text(LocalDate date) {
        return date.toString();
    }
}
