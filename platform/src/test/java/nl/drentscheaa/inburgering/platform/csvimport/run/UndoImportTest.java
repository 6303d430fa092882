package nl.drentscheaa.inburgering.platform.csvimport.run;

import static nl.drentscheaa.inburgering.platform.csvimport.RelatieImport.HEADER;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.AANVRAGER;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.forReal;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.onlyChecked;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.ZUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.Relatie;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class UndoImportTest {

    private final ImportFixture fixture = new ImportFixture();
    private volatile Consumer<List<Long>> after = lines -> {};
    private final AnnotationConfigApplicationContext program = program();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void looksFirstAndTakesBackAfterwards() {
        var request = imported(RelatieFiles.rows(450));

        Import seen = undone(request, Mode.CHECK);
        assertThat(seen.status()).isEqualTo(ImportStatus.AFGEROND);
        assertThat(seen.terugdraaiing().orElseThrow().terug()).isEqualTo(450);
        assertThat(fixture.relaties(NOORD)).hasSize(450);

        Import gone = undone(request, Mode.APPLY);
        assertThat(gone.status()).isEqualTo(ImportStatus.TERUGGEDRAAID);
        assertThat(gone.terugdraaiing().orElseThrow().terug()).isEqualTo(450);
        assertThat(gone.tally()).isEqualTo(new Tally(450, 450, 450, 0, 0));
        assertThat(fixture.relaties(NOORD)).isEmpty();
    }

    @Test
    void leavesWhatWasChangedAndSaysWhy() {
        var request = imported(RelatieFiles.rows(3));
        change("R-2");

        undone(request, Mode.CHECK);
        assertThat(stays(request)).containsExactly("3 blijft-gewijzigd");
        Import gone = undone(request, Mode.APPLY);

        assertThat(gone.terugdraaiing().orElseThrow().gebleven()).isEqualTo(1);
        assertThat(stays(request)).containsExactly("3 blijft-gewijzigd");
        assertThat(fixture.errors(program, request)).isEmpty();
        assertThat(fixture.relaties(NOORD)).extracting(Relatie::nummer).containsExactly("R-2");
    }

    @Test
    void findsTheRowsOfAFileWithEmptyAndBrokenLines() {
        var request = imported(HEADER + "\nR-1;Jan;1990-01-01;;\n\n17;;;;\nR-2;Piet;1990-01-01;;\"een\ntwee\"\n\n");

        undone(request, Mode.APPLY);

        assertThat(fixture.relaties(NOORD)).isEmpty();
    }

    @Test
    void leavesWhatAnotherImportWrote() {
        imported(RelatieFiles.rows(10));
        var second = imported(RelatieFiles.rows(11));

        assertThat(undone(second, Mode.APPLY).terugdraaiing().orElseThrow().terug())
                .isEqualTo(1);
        assertThat(fixture.relaties(NOORD)).hasSize(10);
    }

    @Test
    void repeatsTheBatchInWhichAProgramDied() {
        var request = imported(RelatieFiles.rows(1000));
        var deaths = new AtomicInteger();
        after = lines -> {
            if (lines.getFirst() > 400 && deaths.getAndIncrement() == 0) {
                throw new StackOverflowError("stands for the death of the program after the write");
            }
        };
        undo(request, Mode.APPLY);
        Awaitility.await().dontCatchUncaughtExceptions().until(() -> deaths.get() == 1);

        var second = program();

        assertThat(fixture.ended(second, request).terugdraaiing().orElseThrow().terug())
                .isEqualTo(1000);
        assertThat(fixture.relaties(NOORD)).isEmpty();
    }

    @Test
    void goesOnAfterAnOutage() {
        var request = imported(RelatieFiles.rows(300));
        var failures = new AtomicInteger();
        after = lines -> {
            if (failures.getAndIncrement() < 3) {
                throw new IllegalStateException("out of order");
            }
        };

        assertThat(undone(request, Mode.APPLY).status()).isEqualTo(ImportStatus.TERUGGEDRAAID);
    }

    @Test
    void givesUpWhatKeepsFailingAndCanBeAskedAgain() {
        var request = imported(RelatieFiles.rows(3));
        after = lines -> {
            throw new IllegalStateException("out of order");
        };
        Import failed = undone(request, Mode.APPLY);
        assertThat(failed.status()).isEqualTo(ImportStatus.AFGEROND);
        assertThat(failed.terugdraaiing().orElseThrow().klaarOp()).isNull();

        after = lines -> {};

        assertThat(undone(request, Mode.APPLY).terugdraaiing().orElseThrow().terug())
                .isEqualTo(3);
    }

    @Test
    void givesTheImportAsItIsWhenRepeated() {
        var request = imported(RelatieFiles.rows(3));
        Import first = undone(request, Mode.APPLY);

        assertThat(undone(request, Mode.APPLY).terugdraaiing()).isEqualTo(first.terugdraaiing());
        assertThat(undone(request, Mode.CHECK).status()).isEqualTo(ImportStatus.TERUGGEDRAAID);
    }

    @Test
    void isPossibleForTwoWeeks() {
        var request = imported(RelatieFiles.rows(1));
        Import done = fixture.ended(program, request);
        var end = done.klaarOp().orElseThrow();
        assertThat(undoImport().until(done)).contains(end.plus(Duration.ofDays(14)));

        fixture.clock.forward(Duration.between(fixture.clock.instant(), end).plusDays(14));

        assertThat(undoImport().until(done)).isEmpty();
        assertThatThrownBy(() -> undo(request, Mode.APPLY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import-te-lang-geleden");
    }

    @Test
    void refusesWhatWasOnlyChecked() {
        var request = onlyChecked();
        fixture.send(program, request, RelatieFiles.rows(1));
        fixture.ended(program, request);

        assertThatThrownBy(() -> undo(request, Mode.CHECK))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import-niet-ingelezen");
    }

    @Test
    void refusesAKindThatCannotBeTakenBack() {
        var request = imported(RelatieFiles.rows(1));
        var other = fixture.program(RelatieImport::new);

        assertThatThrownBy(() -> Tenancy.call(
                        NOORD, () -> other.getBean(UndoImport.class).undo(request.importId(), AANVRAGER, Mode.APPLY)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import-niet-terug-te-draaien");
    }

    @Test
    void knowsNothingOfAnImportElsewhere() {
        var request = imported(RelatieFiles.rows(1));

        assertThat(Tenancy.<Optional<Import>>call(
                        ZUID, () -> undoImport().undo(request.importId(), AANVRAGER, Mode.APPLY)))
                .isEmpty();
    }

    private AnnotationConfigApplicationContext program() {
        return fixture.running(mongo -> new UndoableImport(mongo, lines -> after.accept(lines)));
    }

    private ImportRequest imported(String file) {
        var request = forReal();
        fixture.send(program, request, file);
        fixture.ended(program, request);
        return request;
    }

    private Import undone(ImportRequest request, Mode mode) {
        undo(request, mode);
        return fixture.ended(program, request);
    }

    private void undo(ImportRequest request, Mode mode) {
        Tenancy.run(NOORD, () -> undoImport().undo(request.importId(), AANVRAGER, mode));
    }

    private UndoImport undoImport() {
        return program.getBean(UndoImport.class);
    }

    private void change(String nummer) {
        Tenancy.run(
                NOORD,
                () -> fixture.tenants.mongo.save(new Relatie(nummer, "Anders", LocalDate.of(1990, 1, 1), null, null)));
    }

    private List<String> stays(ImportRequest request) {
        return Tenancy.call(
                NOORD,
                () -> program
                        .getBean(RowErrors.class)
                        .list(Terugdraaiing.reportOf(request.importId()), Optional.empty(), 100)
                        .stream()
                        .map(entry ->
                                entry.position().line() + " " + entry.error().code())
                        .toList());
    }
}
