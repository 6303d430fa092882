package nl.drentscheaa.inburgering.platform.csvimport.run;

import static nl.drentscheaa.inburgering.platform.csvimport.RelatieImport.HEADER;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.forReal;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.onlyChecked;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ConfirmImportTest {

    private static final String FILE = HEADER + "R-1;Jan;1990-01-01;;\nR-2;Piet;1990-02-30;;\nR-1;Jan;1990-01-01;;\n";

    private final ImportFixture fixture = new ImportFixture();
    private final AnnotationConfigApplicationContext program = fixture.running(RelatieImport::new);

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void writesNothingUntilItIsConfirmed() {
        var request = onlyChecked();
        fixture.send(program, request, FILE);
        Import checked = fixture.ended(program, request);
        var found = fixture.errors(program, request);

        assertThat(checked.status()).isEqualTo(ImportStatus.GECONTROLEERD);
        assertThat(checked.tally()).isEqualTo(new Tally(3, 3, 1, 0, 2));
        assertThat(found).hasSize(2);
        assertThat(fixture.relaties(NOORD)).isEmpty();

        confirm(request);
        Import ended = fixture.ended(program, request);

        assertThat(ended.status()).isEqualTo(ImportStatus.AFGEROND);
        assertThat(ended.isProef()).isFalse();
        assertThat(ended.tally()).isEqualTo(checked.tally());
        assertThat(fixture.errors(program, request)).isEqualTo(found);
        assertThat(fixture.relaties(NOORD)).hasSize(1);
        assertThat(fixture.stored("importbestanden")).isEmpty();
    }

    @Test
    void givesTheImportAsItIsWhenRepeated() {
        var request = onlyChecked();
        fixture.send(program, request, FILE);
        fixture.ended(program, request);
        confirm(request);
        fixture.ended(program, request);

        assertThat(confirm(request).orElseThrow().status()).isEqualTo(ImportStatus.AFGEROND);
        assertThat(fixture.send(program, request, FILE).status()).isEqualTo(ImportStatus.AFGEROND);
    }

    @Test
    void refusesOnceTheFileIsGone() {
        var request = onlyChecked();
        fixture.send(program, request, FILE);
        fixture.ended(program, request);
        sweep();
        assertThat(fixture.stored("importbestanden")).isNotEmpty();

        fixture.clock.forward(Duration.ofHours(25));
        sweep();

        assertThat(fixture.stored("importbestanden")).isEmpty();
        assertThatThrownBy(() -> confirm(request))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import-bestand-verlopen");
    }

    @Test
    void refusesAFileThatWasRefused() {
        var request = onlyChecked();
        fixture.send(program, request, "nummer,naam\n");
        fixture.ended(program, request);

        assertThatThrownBy(() -> confirm(request))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import-afgekeurd");
    }

    @Test
    void knowsNothingOfAnUnknownImport() {
        assertThat(confirm(forReal())).isEmpty();
    }

    private Optional<Import> confirm(ImportRequest request) {
        return Tenancy.call(NOORD, () -> program.getBean(ConfirmImport.class).confirm(request.importId()));
    }

    private void sweep() {
        var sweep = new ImportSweep(
                program.getBean(Imports.class),
                program.getBean(ImportFiles.class),
                Duration.ofHours(24),
                fixture.clock);
        Tenancy.run(NOORD, sweep::sweep);
    }
}
