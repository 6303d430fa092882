package nl.drentscheaa.inburgering.platform.csvimport.run;

import static nl.drentscheaa.inburgering.platform.csvimport.RelatieImport.HEADER;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.forReal;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.onlyChecked;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import nl.drentscheaa.inburgering.platform.web.problem.TooLarge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ReceiveImportTest {

    private final ImportFixture fixture = new ImportFixture();
    private AnnotationConfigApplicationContext program;

    @BeforeEach
    void start() {
        program = fixture.program(RelatieImport::new, "platform.imports.largest=1MB");
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void givesTheSameImportForTheSameRequest() {
        var request = forReal();
        Import first = fixture.send(program, request, RelatieFiles.rows(3));
        Import second = fixture.send(program, request, RelatieFiles.rows(3));

        assertThat(second.gestartOp().toEpochMilli())
                .isEqualTo(first.gestartOp().toEpochMilli());
        assertThat(fixture.stored("imports")).hasSize(1);
        assertThat(fixture.stored("importbestanden")).hasSize(1);
    }

    @Test
    void refusesAnIdThatBelongsToAnotherFile() {
        var request = forReal();
        fixture.send(program, request, RelatieFiles.rows(3));

        assertThatThrownBy(() -> fixture.send(program, request, RelatieFiles.rows(4)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import-ander-bestand");
        assertThat(fixture.stored("importbestanden")).hasSize(1);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(RelatieFiles.rows(500).getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });

        assertThatThrownBy(() -> fixture.send(program, NOORD, forReal(), broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(fixture.stored("imports")).isEmpty();
        assertThat(fixture.stored("importbestanden")).isEmpty();
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() {
        assertThatThrownBy(() -> fixture.send(program, NOORD, forReal(), RelatieFiles.stream(60_000)))
                .isInstanceOf(TooLarge.class);
        assertThat(fixture.stored("imports")).isEmpty();
        assertThat(fixture.stored("importbestanden")).isEmpty();
    }

    @Test
    void refusesAnAnnouncedLengthWithoutReading() {
        assertThatThrownBy(() -> Tenancy.call(NOORD, () -> {
                    try {
                        return program.getBean(ReceiveImport.class)
                                .receive(forReal(), InputStream.nullInputStream(), 1024L * 1024 + 1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void refusesASpreadsheetAtOnceAndDoesNotKeepIt() {
        var request = forReal();
        Import received = fixture.send(program, request, "PK\u0003\u0004rest");

        assertThat(received.status()).isEqualTo(ImportStatus.AFGEKEURD);
        assertThat(received.bestandsfout().map(FileFault::code)).contains("spreadsheet");
        assertThat(fixture.stored("importbestanden")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheFileAsAWhole() {
        program.getBean(ImportWorker.class).start();
        assertThat(faultOf("nummer,naam,geboortedatum\n")).isEqualTo("scheidingsteken-komma");
        assertThat(faultOf("nummer;naam\nR-1;Jan\n")).isEqualTo("ontbrekende-kolommen");
        assertThat(faultOf(HEADER)).isEqualTo("geen-regels");
        assertThat(faultOf("")).isEqualTo("leeg-bestand");
        assertThat(fixture.stored("importbestanden")).isEmpty();
        assertThat(fixture.relaties(NOORD)).isEmpty();
    }

    @Test
    void sweepsUpWhatAProgramThatDiedLeftBehind() {
        Tenancy.run(
                NOORD,
                () -> program.getBean(ImportFiles.class)
                        .write(
                                UploadId.begunAt(fixture.clock.instant()),
                                forReal().importId(),
                                0,
                                new byte[] {1}));
        var waiting = onlyChecked();
        fixture.send(program, waiting, RelatieFiles.rows(1));
        sweep();
        assertThat(fixture.stored("importbestanden")).hasSize(2);

        fixture.clock.forward(Duration.ofHours(7));
        sweep();

        assertThat(fixture.stored("importbestanden")).hasSize(1);
    }

    private void sweep() {
        var sweep = new ImportSweep(
                program.getBean(Imports.class),
                program.getBean(ImportFiles.class),
                Duration.ofHours(24),
                fixture.clock);
        Tenancy.run(NOORD, sweep::sweep);
    }

    private String faultOf(String text) {
        var request = forReal();
        fixture.send(program, request, text);
        Import ended = fixture.ended(program, request);
        assertThat(ended.status()).isEqualTo(ImportStatus.AFGEKEURD);
        return ended.bestandsfout().orElseThrow().code();
    }
}
