package nl.drentscheaa.inburgering.platform.datalog;

import static nl.drentscheaa.inburgering.platform.datalog.LogboekFixture.CONSULENT;
import static nl.drentscheaa.inburgering.platform.datalog.LogboekFixture.GEMEENTE;
import static nl.drentscheaa.inburgering.platform.datalog.LogboekFixture.RAADPLEGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogboekTest {

    private final LogboekFixture fixture = new LogboekFixture();
    private final Logboek logboek = fixture.program();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void writesALineForEachPerson() {
        fixture.record(logboek, "persoon-1", "persoon-2", "persoon-1");
        assertThat(fixture.stored())
                .extracting(Line::nummer, Line::betrokkene, Line::gebruiker, Line::verwerking, Line::traceId)
                .containsExactly(
                        tuple(1L, "persoon-1", "consulent-1", "plan.raadplegen", "trace-1"),
                        tuple(2L, "persoon-2", "consulent-1", "plan.raadplegen", "trace-1"));
    }

    @Test
    void keepsTheRolesInOrder() {
        fixture.record(logboek, "persoon-1");
        assertThat(fixture.stored().getFirst().rollen()).containsExactly("beleid", "consulent");
    }

    @Test
    void writesNothingAboutNobody() {
        fixture.record(logboek);
        assertThat(fixture.stored()).isEmpty();
    }

    @Test
    void splitsALongList() {
        fixture.record(
                logboek,
                IntStream.rangeClosed(1, 1234).mapToObj(n -> "persoon-" + n).toArray(String[]::new));
        assertThat(fixture.verify().regels()).isEqualTo(1234);
        assertThat(fixture.verify().intact()).isTrue();
    }

    @Test
    void losesNothingOfManyCallersInSeveralPrograms() throws Exception {
        List<Logboek> programs = List.of(fixture.program(), fixture.program(), fixture.program());
        var calls = new ArrayList<Callable<Void>>();
        for (int call = 0; call < 600; call++) {
            Logboek program = programs.get(call % programs.size());
            String first = "persoon-" + call + "-a";
            String second = "persoon-" + call + "-b";
            calls.add(() -> {
                fixture.record(program, first, second);
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        }
        assertThat(fixture.stored())
                .extracting(Line::betrokkene)
                .doesNotHaveDuplicates()
                .hasSize(1200);
        assertThat(fixture.verify().intact()).isTrue();
    }

    @Test
    void writesOnceWhenTheAnswerOfTheDatabaseIsLost() {
        Logboek program = fixture.program(failingOnce(Loss.ANSWER));
        fixture.record(program, "persoon-1", "persoon-2");
        fixture.record(program, "persoon-3");
        assertThat(fixture.stored())
                .extracting(Line::betrokkene)
                .containsExactly("persoon-1", "persoon-2", "persoon-3");
        assertThat(fixture.verify().intact()).isTrue();
    }

    @Test
    void writesTheRestWhenOnlyAPartArrived() {
        fixture.record(fixture.program(failingOnce(Loss.SECOND_HALF)), "a", "b", "c", "d");
        assertThat(fixture.stored()).extracting(Line::betrokkene).containsExactly("a", "b", "c", "d");
        assertThat(fixture.verify().intact()).isTrue();
    }

    @Test
    void writesAgainWhenTheQuestionWasLost() {
        fixture.record(fixture.program(failingOnce(Loss.QUESTION)), "persoon-1");
        assertThat(fixture.stored()).hasSize(1);
    }

    @Test
    void refusesWhenTheDatabaseIsAway() {
        fixture.stopDatabase();
        assertThatExceptionOfType(LogboekUnavailable.class).isThrownBy(() -> fixture.record(logboek, "persoon-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "12345678", "", " "})
    void refusesWhatIsNoIdOfAPerson(String betrokkene) {
        assertThatIllegalArgumentException().isThrownBy(() -> fixture.record(logboek, betrokkene));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan", "plan raadplegen", "plan..x", ".plan"})
    void refusesAnActivityOfAnotherForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Tenancy.run(GEMEENTE, () -> logboek.record(CONSULENT, () -> id, List.of("persoon-1"))));
    }

    @Test
    void refusesWithoutACaller() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Tenancy.run(GEMEENTE, () -> logboek.record(RAADPLEGEN, "persoon-1")));
    }

    @Test
    void refusesWithoutAMunicipality() {
        assertThatIllegalStateException().isThrownBy(() -> logboek.record(CONSULENT, RAADPLEGEN, List.of("persoon-1")));
    }

    private enum Loss {
        QUESTION,
        ANSWER,
        SECOND_HALF
    }

    private LogboekLines failingOnce(Loss loss) {
        LogboekLines lines = spy(fixture.lines);
        doAnswer(call -> {
                    Collection<Line> all = call.getArgument(0);
                    switch (loss) {
                        case QUESTION -> {}
                        case ANSWER -> call.callRealMethod();
                        case SECOND_HALF ->
                            fixture.lines.insert(List.copyOf(all).subList(0, all.size() / 2));
                    }
                    throw new MongoSocketReadException("lost", new ServerAddress());
                })
                .doCallRealMethod()
                .when(lines)
                .insert(any());
        return lines;
    }
}
