package nl.drentscheaa.inburgering.platform.csvimport.run;

import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.forReal;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ImportWorkerTest {

    private final ImportFixture fixture = new ImportFixture();
    private final GatedImport.Watch watch = new GatedImport.Watch();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void goesOnWhereItWasStopped() throws InterruptedException {
        var secondBatch = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        watch.before = rows -> {
            if (rows.getFirst().line() > 200) {
                secondBatch.countDown();
                await(goOn);
            }
        };
        var first = program();
        first.getBean(ImportWorker.class).start();
        var request = forReal();
        fixture.send(first, request, RelatieFiles.rows(1000));
        await(secondBatch);
        Thread stopping = Thread.ofVirtual().start(first.getBean(ImportWorker.class)::stop);
        goOn.countDown();
        stopping.join();
        Import interrupted = fixture.find(first, NOORD, request).orElseThrow();
        assertThat(interrupted.status()).isEqualTo(ImportStatus.BEZIG);
        assertThat(interrupted.tally()).isEqualTo(new Tally(1000, 400, 400, 0, 0));

        var second = program();
        second.getBean(ImportWorker.class).start();

        assertThat(fixture.ended(second, request).tally()).isEqualTo(new Tally(1000, 1000, 1000, 0, 0));
        assertThat(watch.linesInOrder()).isEqualTo(lines(1000));
    }

    @Test
    void goesOnAfterThePauseOfItsProgram() {
        var program = program();
        program.getBean(ImportWorker.class).start();

        program.pause();
        program.restart();

        var request = forReal();
        fixture.send(program, request, RelatieFiles.rows(10));
        assertThat(fixture.ended(program, request).tally()).isEqualTo(new Tally(10, 10, 10, 0, 0));
    }

    @Test
    void repeatsTheBatchInWhichAProgramDied() {
        watch.after = rows -> {
            if (rows.getFirst().line() > 200) {
                watch.after = more -> {};
                throw new StackOverflowError("stands for the death of the program after the write");
            }
        };
        var first = program();
        first.getBean(ImportWorker.class).start();
        var request = forReal();
        fixture.send(first, request, RelatieFiles.rows(1000));
        Awaitility.await().dontCatchUncaughtExceptions().until(() -> watch.lines.size() == 400);

        var second = program();
        second.getBean(ImportWorker.class).start();

        assertThat(fixture.ended(second, request).tally()).isEqualTo(new Tally(1000, 1000, 800, 200, 0));
        assertThat(fixture.relaties(NOORD)).hasSize(1000);
    }

    @Test
    void runsAnImportOnceThoughSeveralProgramsLookForIt() {
        var programs = List.of(program(), program(), program());
        var requests = List.of(forReal(), forReal(), forReal());
        for (int i = 0; i < 3; i++) {
            fixture.send(programs.get(i), requests.get(i), RelatieFiles.rows(600 + i));
        }
        programs.forEach(program -> program.getBean(ImportWorker.class).start());

        requests.forEach(request -> fixture.ended(programs.getFirst(), request));

        assertThat(watch.lines).hasSize(600 + 601 + 602);
        assertThat(watch.mostAtWork).hasValue(1);
    }

    @Test
    void leavesTheTurnToWhoHasItUntilItLapses() {
        Turns turns = program().getBean(Turns.class);
        var now = fixture.clock.instant();
        Tenancy.run(NOORD, () -> {
            assertThat(turns.take("a", now, now.plusSeconds(60))).isTrue();
            assertThat(turns.take("b", now.plusSeconds(59), now.plusSeconds(119)))
                    .isFalse();
            assertThat(turns.take("a", now.plusSeconds(59), now.plusSeconds(119)))
                    .isTrue();
            assertThat(turns.take("b", now.plusSeconds(118), now.plusSeconds(178)))
                    .isFalse();
            assertThat(turns.take("b", now.plusSeconds(120), now.plusSeconds(180)))
                    .isTrue();
            turns.release("a");
            assertThat(turns.take("a", now.plusSeconds(121), now.plusSeconds(180)))
                    .isFalse();
            turns.release("b");
            assertThat(turns.take("a", now.plusSeconds(121), now.plusSeconds(180)))
                    .isTrue();
        });
    }

    @Test
    void stopsWhenAnotherTookOver() {
        watch.before = rows -> {
            if (rows.getFirst().line() > 200) {
                watch.before = more -> {};
                // The turn lapsed while this batch took its time, and another program is at work on the import.
                fixture.clock.forward(Duration.ofMinutes(5));
                Imports imports = program().getBean(Imports.class);
                imports.save(imports.findNext().orElseThrow());
            }
        };
        var request = forReal();
        var program = program("platform.imports.poll=10m");
        program.getBean(ImportWorker.class).start();
        fixture.send(program, request, RelatieFiles.rows(1000));
        Awaitility.await().dontCatchUncaughtExceptions().until(() -> watch.lines.size() == 400);

        assertThat(fixture.find(program, NOORD, request).orElseThrow().tally().verwerkt())
                .isEqualTo(200);
        var second = program();
        second.getBean(ImportWorker.class).start();
        assertThat(fixture.ended(second, request).tally()).isEqualTo(new Tally(1000, 1000, 800, 200, 0));
    }

    @Test
    void reportsARowOnWhichTheServiceFailsAndBringsTheOthersIn() {
        watch.before = rows -> fail(rows.stream().anyMatch(row -> row.line() == 5));
        var request = forReal();
        var program = program();
        program.getBean(ImportWorker.class).start();
        fixture.send(program, request, RelatieFiles.rows(20));

        assertThat(fixture.ended(program, request).tally()).isEqualTo(new Tally(20, 20, 19, 0, 1));
        assertThat(fixture.errors(program, request)).containsExactly("5 - niet-verwerkt []");
    }

    @Test
    void waitsForTheEndOfAnOutage() {
        var failures = new AtomicInteger();
        watch.before = rows -> fail(rows.getFirst().line() > 200 && failures.incrementAndGet() <= 9);
        var request = forReal();
        var program = program();
        program.getBean(ImportWorker.class).start();
        fixture.send(program, request, RelatieFiles.rows(1000));

        assertThat(fixture.ended(program, request).tally()).isEqualTo(new Tally(1000, 1000, 1000, 0, 0));
        assertThat(failures).hasValueGreaterThan(9);
    }

    @Test
    void handlesAHundredThousandRowsABatchAtATime() {
        var request = forReal();
        var program = program("platform.imports.part=256KB");
        program.getBean(ImportWorker.class).start();
        long begin = System.nanoTime();
        fixture.send(program, NOORD, request, RelatieFiles.stream(100_000));

        Import ended = fixture.ended(program, request);

        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("import: 100000 rows in %.1f s, %.0f rows/s%n", seconds, 100_000 / seconds);
        assertThat(ended.tally()).isEqualTo(new Tally(100_000, 100_000, 100_000, 0, 0));
        assertThat(watch.largestBatch).hasValueLessThanOrEqualTo(200);
    }

    private AnnotationConfigApplicationContext program(String... properties) {
        return fixture.program(mongo -> new GatedImport(mongo, watch), properties);
    }

    private static void fail(boolean now) {
        if (now) {
            throw new IllegalStateException("out of order");
        }
    }

    private static List<Long> lines(int rows) {
        return LongStream.rangeClosed(2, rows + 1L).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
