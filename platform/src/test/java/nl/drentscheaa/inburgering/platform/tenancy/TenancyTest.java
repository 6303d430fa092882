package nl.drentscheaa.inburgering.platform.tenancy;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.ZUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenancyTest {

    private TenantFixture fixture;

    @BeforeEach
    void start() {
        fixture = new TenantFixture();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void refusesAQueryWithoutAMunicipality() {
        assertThatThrownBy(() -> fixture.mongo.findAll(Document.class, "things"))
                .isInstanceOf(NoGemeenteBound.class);
    }

    @Test
    void keepsTheDocumentsOfMunicipalitiesApart() {
        Tenancy.run(NOORD, () -> fixture.mongo.insert(new Document("_id", 1), "things"));

        assertThat(count(NOORD)).isEqualTo(1);
        assertThat(count(ZUID)).isZero();
    }

    @Test
    void doesNotFollowIntoAnotherThread() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean bound =
                    Tenancy.call(NOORD, () -> threads.submit(Tenancy::isBound)).get();
            assertThat(bound).isFalse();
        }
    }

    @Test
    void endsTheBindingWithTheCall() {
        Tenancy.run(
                NOORD,
                () -> Tenancy.run(ZUID, () -> assertThat(Tenancy.current()).isEqualTo(ZUID)));

        assertThat(Tenancy.isBound()).isFalse();
    }

    @Test
    void routesManyVirtualThreadsEachToItsOwnDatabase() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                Gemeente gemeente = i % 4 == 0 ? NOORD : ZUID;
                var document =
                        new Document("_id", i).append("gemeente", gemeente.id().value());
                threads.submit(() -> Tenancy.run(gemeente, () -> fixture.mongo.insert(document, "things")));
            }
        }

        assertThat(gemeentenIn(NOORD)).hasSize(100).containsOnly("noord");
        assertThat(gemeentenIn(ZUID)).hasSize(300).containsOnly("zuid");
    }

    @Test
    void namesTheMunicipalityThatFailsAndGivesTheOthers() {
        PerGemeente<String> answer = new FanOut().ask(fixture.gemeenten.all(), Duration.ofSeconds(5), () -> {
            if (Tenancy.current().equals(ZUID)) {
                throw new IllegalStateException("down");
            }
            return "up";
        });

        assertThat(answer.answers()).containsOnlyKeys(NOORD.id()).containsValue("up");
        assertThat(answer.unreachable()).containsExactly(ZUID.id());
    }

    @Test
    void namesTheMunicipalityThatIsTooLate() {
        PerGemeente<String> answer = new FanOut().ask(fixture.gemeenten.all(), Duration.ofMillis(300), () -> {
            if (Tenancy.current().equals(ZUID)) {
                waitForEver();
            }
            return "up";
        });

        assertThat(answer.unreachable()).containsExactly(ZUID.id());
    }

    private static void waitForEver() {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long count(Gemeente gemeente) {
        return gemeentenIn(gemeente).size();
    }

    private java.util.List<String> gemeentenIn(Gemeente gemeente) {
        return Tenancy.call(
                gemeente,
                () -> fixture.mongo.findAll(Document.class, "things").stream()
                        .map(document -> document.get("gemeente", "?"))
                        .toList());
    }
}
