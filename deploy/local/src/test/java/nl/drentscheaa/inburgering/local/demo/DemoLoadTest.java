package nl.drentscheaa.inburgering.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.drentscheaa.inburgering.local.console.Progress;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLoadTest {

    private static final List<String> GEMEENTEN = List.of("assen", "aa-en-hunze", "tynaarlo");
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private FakePlatform platform;

    @BeforeEach
    void prepare() throws IOException {
        platform = new FakePlatform();
        Files.writeString(folder.resolve("anchor"), "2026-11");
        writeFiles("assen", "AS");
        writeFiles("aa-en-hunze", "AH");
        writeFiles("tynaarlo", "TY");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void bringsNewcomersTrajectoriesAndPlansIn() throws InterruptedException {
        load(GEMEENTEN);
        assertThat(platform.services().nieuwkomers("assen")).containsExactly("AS-0001", "AS-0002", "AS-0003");
        assertThat(platform.services().trajecten("assen")).containsExactly("AS-0001", "AS-0002");
        assertThat(platform.services().plans("tynaarlo"))
                .extracting(FakeServices.Plan::adopted)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void givesOneNewcomerTheAccountOfTheDemo() throws InterruptedException {
        load(GEMEENTEN);
        load(GEMEENTEN);
        assertThat(platform.services().intakes()).hasSize(1);
        assertThat(platform.services().linked()).isEqualTo(platform.services().intakes());
    }

    @Test
    void leavesMunicipalitiesAloneThatTheInstallationLacks() throws InterruptedException {
        load(List.of("assen", "midden-drenthe"));
        assertThat(platform.requests()).isNotEmpty().noneMatch(request -> request.contains("tynaarlo"));
    }

    @Test
    void loadsNothingWhenAllIsIn() throws InterruptedException {
        load(GEMEENTEN);
        platform.requests().clear();
        load(GEMEENTEN);
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void goesOnWhereItBrokeOffWhereverThatWas() throws InterruptedException {
        int breakOff = 1;
        while (brokeOffAt(breakOff)) {
            breakOff++;
        }
        load(GEMEENTEN);
        assertThat(breakOff).isGreaterThan(20);
        assertEveryoneIsInOnce();
    }

    @Test
    void doublesNothingWhenItGoesOnAfterTheKeysAreForgotten() throws InterruptedException {
        int breakOff = 1;
        while (brokeOffAt(breakOff)) {
            platform.services().forgetIdempotencyKeys();
            breakOff++;
        }
        assertEveryoneIsInOnce();
    }

    @Test
    void comesBackWhenThePlatformIsBusy() throws InterruptedException {
        platform.beBusy(3);
        load(GEMEENTEN);
        assertEveryoneIsInOnce();
    }

    @Test
    void saysWhyRowsWereRefused() {
        platform.services().refuseRows("BSN hoort bij iemand anders.");
        assertThatThrownBy(() -> load(List.of("assen")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("1 regels van nieuwkomers.csv van assen zijn afgewezen, als eerste regel 2")
                .hasMessageContaining("BSN hoort bij iemand anders.")
                .hasMessageContaining("In English.")
                .hasMessageContaining("./start --empty");
        assertThat(folder.resolve("loaded")).doesNotExist();
    }

    @Test
    void saysWhatFailed() {
        platform.breakOffAt(1);
        assertThatThrownBy(() -> load(List.of("assen")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("De demo kan niet worden geladen.")
                .hasMessageContaining("The demo cannot be loaded.")
                .hasMessageContaining("gaf 500: Stroomstoring.");
    }

    @Test
    void makesTheFilesOfTheMonthOnce() throws IOException {
        Path fresh = folder.resolve("fresh");
        new DemoFiles(fresh, NOVEMBER).make();
        assertThat(fresh.resolve("anchor")).hasContent("2026-11");
        String people = Files.readString(fresh.resolve("assen/nieuwkomers.csv"));
        new DemoFiles(fresh, Clock.offset(NOVEMBER, Duration.ofDays(40))).make();
        assertThat(fresh.resolve("assen/nieuwkomers.csv")).hasContent(people);
    }

    private boolean brokeOffAt(int request) throws InterruptedException {
        platform.breakOffAt(request);
        try {
            load(GEMEENTEN);
            return false;
        } catch (StartFailure failure) {
            return true;
        } finally {
            platform.recover();
        }
    }

    private void assertEveryoneIsInOnce() {
        assertThat(platform.services().linked())
                .hasSize(1)
                .isEqualTo(platform.services().intakes());
        for (String gemeente : GEMEENTEN) {
            assertThat(platform.services().nieuwkomers(gemeente)).hasSize(3);
            assertThat(platform.services().trajecten(gemeente)).hasSize(2);
            assertThat(platform.services().plans(gemeente))
                    .extracting(FakeServices.Plan::adopted)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private void load(List<String> gemeenten) throws InterruptedException {
        try (var api = new DemoApi(platform.address(), platform.issuer())) {
            new DemoLoad(new DemoFiles(folder, NOVEMBER), api, Progress.silent()).run(gemeenten);
        }
    }

    private void writeFiles(String gemeente, String prefix) throws IOException {
        Path own = Files.createDirectories(folder.resolve(gemeente));
        Files.writeString(
                own.resolve("nieuwkomers.csv"),
                "dossiernummer;bsn\n%1$s-0001;\n%1$s-0002;\n%1$s-0003;\n".formatted(prefix));
        Files.writeString(
                own.resolve("trajecten.csv"),
                "dossiernummer;regime\n%1$s-0001;Wi2013\n%1$s-0002;Wi2021\n".formatted(prefix));
        Files.writeString(own.resolve("plannen.jsonl"), """
            {"dossiernummer":"%1$s-0001","leerroute":"b1-route","vastgesteldOp":"2024-02-01","doelen":[]}
            {"dossiernummer":"%1$s-0003","leerroute":"z-route","doelen":[]}
            """.formatted(prefix));
    }
}
