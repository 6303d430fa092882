package nl.drentscheaa.inburgering.pip.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;

/** Plans for tests, with defaults that no rule forbids. */
public final class PlanFixtures {

    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private PlanFixtures() {}

    public static NieuwkomerId aNieuwkomer() {
        return new NieuwkomerId(UUID.randomUUID());
    }

    public static Planinhoud inhoud(Leerroute leerroute, Niveau niveau) {
        return new Planinhoud(leerroute, Optional.of(niveau), List.of());
    }

    public static Planinhoud inhoud(Leerroute leerroute, Doel... doelen) {
        return new Planinhoud(leerroute, Optional.empty(), Arrays.asList(doelen));
    }

    public static Doel aDoel(Domein domein) {
        return new Doel(
                domein, new Omschrijving("Iets persoonlijks."), Optional.empty(), Optional.empty(), DoelStatus.OPEN);
    }

    public static Doel aDoel(Domein domein, String organisatie) {
        return new Doel(
                domein,
                new Omschrijving("Iets persoonlijks."),
                Optional.of(new Organisatie(organisatie)),
                Optional.of(LocalDate.of(2021, 3, 1)),
                DoelStatus.OPEN);
    }

    public static Plan aConcept() {
        return aConcept(aNieuwkomer(), inhoud(Leerroute.B1_ROUTE, aDoel(Domein.WERK, "wpda")));
    }

    public static Plan aConcept(NieuwkomerId nieuwkomerId, Planinhoud inhoud) {
        return aConcept(nieuwkomerId, inhoud, NOW);
    }

    public static Plan aConcept(NieuwkomerId nieuwkomerId, Planinhoud inhoud, Instant opgesteldOp) {
        return Plan.first(nieuwkomerId, inhoud, opgesteldOp);
    }

    public static Plan anAdopted(Planinhoud inhoud) {
        return adopted(aConcept(aNieuwkomer(), inhoud), LocalDate.of(2026, 11, 1));
    }

    public static Plan adopted(Plan plan, LocalDate op) {
        plan.adopt(
                op,
                new Vaststellingsregel.Omstandigheden(
                        LocalDate.of(2026, 11, 24), LocalDate.of(2020, 1, 1), Optional.empty()),
                NOW);
        return plan;
    }

    static List<String> typesOf(Plan plan) {
        return plan.outbox().stream().map(OutboxEvent::type).toList();
    }
}
