package nl.drentscheaa.inburgering.acceptance.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.acceptance.platform.Answer;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Plan;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One program gone: the others go on, nothing is lost, nothing happens twice. */
@WholePlatform
class OutageTest {

    private static final Gemeente GEMEENTE = Gemeente.TYNAARLO;
    private static final Duration CATCH_UP = Duration.ofSeconds(60);
    private static final int WRITES_BEFORE = 10;
    private static final int WRITES_DURING = 10;
    private static final String CASELOAD = "/api/monitoring/v1/caseload";

    private final Platform platform;
    private final Regie regie;

    OutageTest(Platform platform) {
        this.platform = platform;
        this.regie = new Regie(platform);
    }

    /** A newcomer whom a test brought in, and whether pip said that the plan is there. */
    private record Written(Nieuwkomer nieuwkomer, String id) {}

    @Test
    void ofPipByACrashLosesAndDoublesNothing() throws InterruptedException {
        var written = new ArrayList<Written>();
        for (int i = 0; i < WRITES_BEFORE; i++) {
            written.add(write());
            draftWithoutWaiting(written.getLast());
        }
        platform.launcher().kill(Program.PIP.id());
        try {
            for (int i = 0; i < WRITES_DURING; i++) {
                written.add(write());
                assertSaysWhenToComeBack(draftWithoutWaiting(written.getLast()));
            }
        } finally {
            platform.launcher().restart(Program.PIP.id());
        }
        awaitHealthy();

        written.forEach(this::draftUnlessThere);

        for (Written one : written) {
            assertThat(plannenOf(one)).as(one.nieuwkomer().dossiernummer()).hasSize(1);
            await("monitoring has heard of the plan").atMost(CATCH_UP).until(() -> hasRoute(one));
        }
    }

    @Test
    void ofMonitoringLeavesAllOtherPagesAsTheyWere() throws InterruptedException {
        Written before = write();
        regie.awaitInCaseload(GEMEENTE, before.nieuwkomer().dossiernummer());
        Written during;
        platform.launcher().stop(Program.MONITORING.id());
        try {
            assertSaysWhenToComeBack(regie.ask(Ask.get(CASELOAD)));
            assertThat(health().status()).isEqualTo(503);
            assertThat(health().json().at("/onderdelen/monitoring").asString()).isEqualTo("DOWN");
            assertThat(health().json().at("/onderdelen/pip").asString()).isEqualTo("UP");
            during = write();
            regie.ask(Ask.get(Regie.path(Program.INTAKE, GEMEENTE, "/nieuwkomers/" + during.id())))
                    .expect(200);
            regie.draft(GEMEENTE, during.id(), Plan.empty());
            regie.ask(Ask.get(Regie.path(Program.REPORTING, GEMEENTE, "/tabellen/uitkering?peildatum=2020-01-01")))
                    .expect(200);
        } finally {
            platform.launcher().restart(Program.MONITORING.id());
        }
        awaitHealthy();

        await("the caseload caught up").atMost(CATCH_UP).until(() -> hasRoute(during));
        assertThat(rowsOf(before.nieuwkomer().dossiernummer())).hasSize(1);
        assertThat(rowsOf(during.nieuwkomer().dossiernummer())).hasSize(1);
    }

    private Written write() {
        Nieuwkomer nieuwkomer = Nieuwkomer.any();
        return new Written(nieuwkomer, regie.register(GEMEENTE, nieuwkomer));
    }

    private Answer draftWithoutWaiting(Written one) {
        return regie.ask(Ask.post(plannenPath(one), Plan.empty().body()));
    }

    private void draftUnlessThere(Written one) {
        regie.awaitInPip(GEMEENTE, one.id());
        if (plannenOf(one).isEmpty()) {
            draftWithoutWaiting(one).expect(201);
        }
    }

    private List<JsonNode> plannenOf(Written one) {
        return regie.ask(Ask.get(plannenPath(one)))
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static String plannenPath(Written one) {
        return Regie.path(Program.PIP, GEMEENTE, "/nieuwkomers/" + one.id() + "/plannen");
    }

    private boolean hasRoute(Written one) {
        return rowsOf(one.nieuwkomer().dossiernummer()).stream().anyMatch(row -> row.has("leerroute"));
    }

    private List<JsonNode> rowsOf(String dossiernummer) {
        return regie.rowsInCaseload(GEMEENTE, dossiernummer);
    }

    private static void assertSaysWhenToComeBack(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.json().get("code").asString()).isEqualTo("niet-bereikbaar");
        assertThat(answer.header("Retry-After").map(Integer::parseInt))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
    }

    private Answer health() {
        return platform.gateway().send(Ask.get("/health"));
    }

    /** The gateway waits some seconds before it tries a program again that was away. */
    private void awaitHealthy() {
        await("all is ready").atMost(CATCH_UP).until(() -> health().status() == 200);
        await("the gateway asks pip again")
                .atMost(CATCH_UP)
                .until(() -> regie.ask(Ask.get(Regie.path(Program.PIP, GEMEENTE, "/plannen?limit=1")))
                        .isGood());
        await("the gateway asks monitoring again")
                .atMost(CATCH_UP)
                .until(() -> regie.ask(Ask.get(CASELOAD)).isGood());
    }
}
