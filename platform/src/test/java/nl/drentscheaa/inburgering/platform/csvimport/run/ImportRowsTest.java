package nl.drentscheaa.inburgering.platform.csvimport.run;

import static nl.drentscheaa.inburgering.platform.csvimport.RelatieImport.HEADER;
import static nl.drentscheaa.inburgering.platform.csvimport.run.ImportFixture.forReal;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.Datumvorm;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.Relatie;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class ImportRowsTest {

    private final ImportFixture fixture = new ImportFixture();
    private AnnotationConfigApplicationContext program;

    @BeforeEach
    void start() {
        program = fixture.running(RelatieImport::new);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void bringsGoodRowsInAndListsEachBadOne() {
        var request = forReal();
        fixture.send(program, request, HEADER + """
                R-1;Zoë;1990-01-31;;
                17;;31-02-1990;;
                R-3;Jan;05-06-1985;2020-01-01;"een; twee
                drie"
                R-4;Piet;1990-01-01;1989-01-01;
                """);

        Import ended = fixture.ended(program, request);

        assertThat(ended.status()).isEqualTo(ImportStatus.AFGEROND);
        assertThat(ended.tally()).isEqualTo(new Tally(4, 4, 2, 0, 2));
        assertThat(fixture.relaties(NOORD)).extracting(Relatie::nummer).containsExactlyInAnyOrder("R-1", "R-3");
        assertThat(fixture.errors(program, request))
                .containsExactly(
                        "3 nummer nummer-vorm []",
                        "3 naam verplicht []",
                        "3 geboortedatum datum-bestaat-niet []",
                        "6 - gestopt-voor-geboorte []");
    }

    @Test
    void keepsTheGoodRowsOfHalfAFile() {
        var request = forReal();
        fixture.send(program, request, HEADER + "R-1;Jan;1990-01-01;;\nR-2;Piet;1990-01-01;;\"halver");

        assertThat(fixture.ended(program, request).tally()).isEqualTo(new Tally(2, 2, 1, 0, 1));
        assertThat(fixture.errors(program, request)).containsExactly("3 - aanhalingsteken []");
    }

    @Test
    void refusesTheSecondRowWithAKeyAndNamesTheLineOfTheFirst() {
        var request = forReal();
        fixture.send(program, request, HEADER + "R-1;Jan;1990-01-01;;\nR-2;Piet;1990-01-01;;\nR-1;Jan;1990-01-01;;\n");

        assertThat(fixture.ended(program, request).tally()).isEqualTo(new Tally(3, 3, 2, 0, 1));
        assertThat(fixture.errors(program, request)).containsExactly("4 nummer dubbel-in-bestand [2]");
    }

    @Test
    void readsWindowsText() {
        var request = forReal();
        byte[] bytes = (HEADER + "R-1;Zoë Müller – €;1990-01-01;;\n").getBytes(Charset.forName("windows-1252"));
        fixture.send(program, NOORD, request, new ByteArrayInputStream(bytes));

        assertThat(fixture.ended(program, request).tekenset().naam()).isEqualTo("Windows-1252");
        assertThat(fixture.relaties(NOORD)).extracting(Relatie::naam).containsExactly("Zoë Müller – €");
    }

    @Test
    void readsTheFileOfAnotherSourceAsItsMappingSays() {
        var vertaling = new Kolomvertaling(
                List.of(
                        new Kolomvertaling.Kolom("nummer", "Cliëntnr."),
                        new Kolomvertaling.Kolom("naam", "Naam"),
                        new Kolomvertaling.Kolom("geboortedatum", "Geb.dat")),
                List.of(new Kolomvertaling.Waarde("naam", "onb.", "Onbekend")),
                Datumvorm.DAG_EERST);
        var request = forReal().with(vertaling);
        fixture.send(program, request, """
                Geb.dat;Kleur;CLIËNTNR.;Naam
                31/01/1990;rood;R-1;Jan
                1/2/1990;;R-2;Onb.
                31/02/1990;;R-3;Piet
                """);

        assertThat(fixture.ended(program, request).tally()).isEqualTo(new Tally(3, 3, 2, 0, 1));
        assertThat(fixture.errors(program, request)).containsExactly("4 geboortedatum datum-bestaat-niet []");
        assertThat(fixture.relaties(NOORD)).extracting(Relatie::naam).containsExactlyInAnyOrder("Jan", "Onbekend");
    }

    @Test
    void namesTheColumnsThatAMappedFileLacks() {
        var vertaling = new Kolomvertaling(
                List.of(new Kolomvertaling.Kolom("nummer", "Nr"), new Kolomvertaling.Kolom("naam", "Wie")),
                List.of(),
                Datumvorm.GEWOON);
        var request = forReal().with(vertaling);
        fixture.send(program, request, "Nr;Kleur\nR-1;rood\n");

        assertThat(fixture.ended(program, request).bestandsfout().orElseThrow().findings())
                .containsExactly(new FileFault.Finding("ontbrekende-kolommen", List.of("naam, geboortedatum")));
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var first = forReal();
        fixture.send(program, first, RelatieFiles.rows(450));
        fixture.ended(program, first);
        var before = fixture.relaties(NOORD);

        var second = forReal();
        fixture.send(program, second, RelatieFiles.rows(450));

        assertThat(fixture.ended(program, second).tally()).isEqualTo(new Tally(450, 450, 0, 450, 0));
        assertThat(fixture.relaties(NOORD)).isEqualTo(before);
    }

    @Test
    void neverOverwrites() {
        var first = forReal();
        fixture.send(program, first, HEADER + "R-1;Jan;1990-01-01;;\n");
        fixture.ended(program, first);

        var second = forReal();
        fixture.send(program, second, HEADER + "R-1;Joop;1990-01-01;;\n");

        assertThat(fixture.ended(program, second).tally()).isEqualTo(new Tally(1, 1, 0, 0, 1));
        assertThat(fixture.errors(program, second)).containsExactly("2 nummer bestaat-al [naam]");
        assertThat(fixture.relaties(NOORD)).extracting(Relatie::naam).containsExactly("Jan");
    }

    @Test
    void doesNotMixMunicipalities() {
        var noord = forReal();
        var zuid = forReal();
        fixture.send(program, NOORD, noord, RelatieFiles.stream(2000));
        fixture.send(program, ZUID, zuid, RelatieFiles.stream(1000));

        assertThat(fixture.ended(program, NOORD, noord).tally().nieuw()).isEqualTo(2000);
        assertThat(fixture.ended(program, ZUID, zuid).tally().nieuw()).isEqualTo(1000);
        assertThat(fixture.relaties(NOORD)).hasSize(2000);
        assertThat(fixture.relaties(ZUID)).hasSize(1000);
        assertThat(fixture.find(program, ZUID, noord)).isEmpty();
    }

    @Test
    void leavesNoValueOfAPersonInReportsOrLogs(CapturedOutput output) {
        var request = forReal();
        fixture.send(program, request, HEADER + """
                R-1;Kanarienaam;kanariedatum;1990-02-30;kanarienotitie
                kanarienummer;Kanarienaam;1990-01-01;;
                R-3;Kanarienaam;1990-01-01;"kanarie
                R-4;Kanarienaam;kanarieveld
                """);
        fixture.ended(program, request);

        assertThat(fixture.errors(program, request)).hasSize(5);
        for (String collection : new String[] {"imports", "importregels", "importbestanden"}) {
            assertThat(fixture.stored(collection))
                    .extracting(document ->
                            document.toJson(JsonWriterSettings.builder().build()))
                    .noneMatch(json -> json.toLowerCase(java.util.Locale.ROOT).contains("kanarie"));
        }
        assertThat(output.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("kanarie");
    }
}
