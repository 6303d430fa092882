package nl.drentscheaa.inburgering.acceptance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.acceptance.Repository;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files as they come in real life: the good rows are in, each bad row is named. */
@WholePlatform
class FaultyFileTest {

    private static final String FOLDER = "deploy/demo/fouten/";

    private final Regie regie;

    FaultyFileTest(Platform platform) {
        this.regie = new Regie(platform);
    }

    @Test
    void namesLineAndFieldOfEveryBadRowAndTakesTheOthers() {
        JsonNode done = importFile(Gemeente.TYNAARLO, text("nieuwkomers-met-fouten.csv"));

        assertThat(done.get("status").asString()).isEqualTo("afgerond");
        assertThat(found(done)).isEqualTo(expected());
        assertThat(done.get("nieuw").asInt()).isEqualTo(3);

        JsonNode again = importFile(Gemeente.TYNAARLO, text("nieuwkomers-met-fouten.csv"));
        assertThat(again.get("nieuw").asInt()).isZero();
        assertThat(again.get("ongewijzigd").asInt()).isEqualTo(3);
    }

    @Test
    void readsTheAccentsOfAnOldWindowsProgram() throws IOException {
        byte[] file = Files.readAllBytes(Repository.ROOT.resolve(FOLDER + "windows-1252.csv"));

        JsonNode done = regie.importFile(Program.INTAKE, Gemeente.AA_EN_HUNZE, "nieuwkomers", Regie.Trial.NO, file);

        assertThat(done.get("tekenset").asString()).isEqualTo("Windows-1252");
        assertThat(done.get("nieuw").asInt()).isEqualTo(3);
        String dossier = new String(file, Charset.forName("windows-1252"))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String[] fields = dossier.split(";", -1);
        JsonNode person = regie.ask(Ask.post(
                        Regie.path(Program.INTAKE, Gemeente.AA_EN_HUNZE, "/nieuwkomers/zoekopdrachten"),
                        Map.of("dossiernummer", fields[0])))
                .expect(200)
                .json();
        assertThat(person.toString()).contains(fields[4]);
    }

    @Test
    void takesTheWholeRowsOfHalfAFile() {
        JsonNode done = importFile(Gemeente.ASSEN, text("half-bestand.csv"));

        assertThat(done.get("nieuw").asInt()).isEqualTo(2);
        assertThat(done.get("afgewezen").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAFileOfAnotherShapeAsAWhole() {
        for (String name : List.of("verkeerd-scheidingsteken.csv", "ontbrekende-kolom.csv")) {
            JsonNode done = importFile(Gemeente.TYNAARLO, text(name));

            assertThat(done.get("status").asString()).as(name).isEqualTo("afgekeurd");
            assertThat(done.at("/bestandsfout/detail").asString()).as(name).isNotBlank();
            assertThat(done.get("nieuw").asInt()).as(name).isZero();
        }
    }

    private JsonNode importFile(Gemeente gemeente, String text) {
        return regie.importFile(Program.INTAKE, gemeente, "nieuwkomers", Regie.Trial.NO, text);
    }

    private static String text(String name) {
        return Repository.read(FOLDER + name);
    }

    /** Line and field, as the list beside the file says. */
    private static List<String> expected() {
        return text("nieuwkomers-met-fouten.verwacht.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(fields -> fields[0] + " " + fields[1])
                .toList();
    }

    private List<String> found(JsonNode done) {
        String path = Regie.path(
                Program.INTAKE,
                Gemeente.TYNAARLO,
                "/imports/" + done.get("importId").asString() + "/regels?limit=200");
        return regie.ask(Ask.get(path))
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("regel").asInt() + " " + row.path("veld").asString(""))
                .toList();
    }
}
