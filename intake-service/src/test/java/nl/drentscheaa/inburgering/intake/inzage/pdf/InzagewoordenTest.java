package nl.drentscheaa.inburgering.intake.inzage.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.IntakeService;
import nl.drentscheaa.inburgering.intake.inzage.Inzageregel;
import nl.drentscheaa.inburgering.platform.datalog.Verwerking;
import org.junit.jupiter.api.Test;

class InzagewoordenTest {

    /** The words of the page on which professionals read the log. */
    private static final Path LOGBOEK = Path.of("..", "gateway", "web", "src", "language", "nl", "logboek.json");

    private final Inzagewoorden woorden = new Inzagewoorden();

    @Test
    void haveWordsForAllThatIsDone() {
        assertThat(verwerkingen())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(woorden.what(new Inzageregel(1, Instant.EPOCH, List.of(), id)))
                        .isNotEqualTo(id));
    }

    @Test
    void areOnThePageOfTheLogToo() throws IOException {
        String page = Files.readString(LOGBOEK);

        assertThat(verwerkingen()).allSatisfy(id -> assertThat(page).contains('"' + id.replace('.', '-') + "\":"));
    }

    private static List<String> verwerkingen() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(IntakeService.class)
                        .stream()
                        .filter(type -> type.isAssignableTo(Verwerking.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Optional.ofNullable(type.getEnumConstants()).stream())
                        .flatMap(Stream::of)
                        .map(one -> ((Verwerking) one).id())
                        .toList();
    }
}
