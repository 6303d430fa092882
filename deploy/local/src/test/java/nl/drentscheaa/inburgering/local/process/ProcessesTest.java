package nl.drentscheaa.inburgering.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    private Path folder;

    private Processes processes;

    @BeforeEach
    void begin() {
        processes = launcher();
    }

    @AfterEach
    void end() {
        processes.close();
    }

    @Test
    void closingStopsAllThatRuns() {
        ChildProcess one = processes.start(endless("one"));
        ChildProcess two = processes.start(endless("two"));
        processes.close();
        assertThat(one.isAlive()).isFalse();
        assertThat(two.isAlive()).isFalse();
        assertThat(folder.resolve("run")).isEmptyDirectory();
    }

    @Test
    void stoppingReachesWhatAProcessStartedItself() {
        ChildProcess parent = processes.start(shell("parent", "sleep 1000 & wait"));
        ProcessHandle child = Awaitility.await()
                .until(() -> childOf(parent), Optional::isPresent)
                .orElseThrow();
        processes.close();
        assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void sweepsWhatAKilledLauncherLeft() {
        ChildProcess left = processes.start(endless("left"));
        assertThat(launcher().sweep()).containsExactly("left");
        assertThat(left.isAlive()).isFalse();
        assertThat(launcher().sweep()).isEmpty();
    }

    @Test
    void sweepsNobodyWhoGotTheNumberOfAnEarlierProcess() throws IOException {
        ChildProcess stranger = processes.start(endless("stranger"));
        Path mark = folder.resolve("run/stranger.pid");
        Files.writeString(mark, stranger.pid() + " 2001-01-01T00:00:00Z");
        assertThat(launcher().sweep()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void sweepsNothingByAMarkThatCannotBeRead() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/half.pid"), "12");
        assertThat(processes.sweep()).isEmpty();
        assertThat(folder.resolve("run")).isEmptyDirectory();
    }

    @Test
    void aKilledProcessIsForgottenAndMayStartAgain() {
        ChildProcess first = processes.start(endless("one"));
        processes.kill("one");
        assertThat(first.isAlive()).isFalse();
        assertThatThrownBy(() -> processes.get("one")).isInstanceOf(IllegalArgumentException.class);
        assertThat(processes.start(endless("one")).isAlive()).isTrue();
        assertThat(processes.broken()).isNotDone();
    }

    @Test
    void tellsWhenAProcessEndsByItself() throws Exception {
        processes.start(shell("weak", "echo 'no more'; exit 3"));
        ChildProcess broken = processes.broken().get(10, TimeUnit.SECONDS);
        assertThat(Breakdown.of(broken))
                .hasMessageContaining("weak is gestopt met code 3")
                .hasMessageContaining("weak ended with code 3")
                .hasMessageContaining("no more");
    }

    @Test
    void startsNothingOnceItIsClosed() {
        processes.close();
        assertThatThrownBy(() -> processes.start(endless("late"))).isInstanceOf(IllegalStateException.class);
    }

    private Processes launcher() {
        return new Processes(folder.resolve("logs"), folder.resolve("run"));
    }

    private Launch endless(String name) {
        return shell(name, "exec sleep 1000");
    }

    private Launch shell(String name, String script) {
        return new Launch(name, List.of("sh", "-c", script), Map.of(), folder);
    }

    private static Optional<ProcessHandle> childOf(ChildProcess parent) {
        return ProcessHandle.of(parent.pid())
                .flatMap(process -> process.children().findFirst());
    }
}
