package nl.drentscheaa.inburgering.platformtest.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The house rules, as tests of one service:
 *
 * <pre>{@code
 * class HouseRulesTest {
 *     @TestFactory
 *     Stream<DynamicTest> keeps() {
 *         return HouseRules.of(PipService.class);
 *     }
 * }
 * }</pre>
 *
 * A rule that finds nothing to look at fails: it would pass for the wrong reason.
 */
public final class HouseRules {

    private static final Path SOURCE = Path.of("src/main/java");

    private HouseRules() {}

    /**
     * One test per rule, one for the neighbours that the features declare, one for the words in the source, and one for
     * those in the names of the domain.
     *
     * @param service the application class; its package is the base of all others
     */
    public static Stream<DynamicTest> of(Class<?> service) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service.getPackageName());
        return Stream.concat(
                rules(service.getPackageName()).stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes))),
                Stream.of(
                        DynamicTest.dynamicTest(
                                "features use declared neighbours only, through their root types",
                                () -> ApplicationModules.of(service).verify()),
                        DynamicTest.dynamicTest(
                                "types of the domain are named by words of docs/glossary.md",
                                () -> NameRules.typesUseWordsOfTheGlossary(
                                                service.getPackageName(), Glossary.read(Glossary.FILE))
                                        .check(classes)),
                        DynamicTest.dynamicTest(
                                SourceRules.DESCRIPTION,
                                () -> assertThat(SourceRules.violations(SOURCE)).isEmpty())));
    }

    /**
     * The rules that hold for the gateway too, which keeps nobody's dossier: its features are technique, so that they
     * may know the web, its own database and the log.
     *
     * @param gateway the application class; its package is the base of all others
     */
    public static Stream<DynamicTest> ofDoor(Class<?> gateway) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(gateway.getPackageName());
        return rulesOfDoor(gateway.getPackageName()).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    private static List<ArchRule> rulesOfDoor(String base) {
        return List.of(
                StructureRules.programAloneInTheBase(base),
                StructureRules.noCircles(base),
                StructureRules.nullIsMarked(base),
                StructureRules.nothingOfOtherServices(base),
                TechniqueRules.constructorsInject(),
                NameRules.namesSaySomething(),
                NameRules.verbsAreEnglish());
    }

    /** All rules for the classes beneath a package. */
    static List<ArchRule> rules(String base) {
        return List.of(
                StructureRules.programAloneInTheBase(base),
                StructureRules.innerTypesStayInside(base),
                StructureRules.noCircles(base),
                StructureRules.neighboursAreDeclared(base),
                StructureRules.nullIsMarked(base),
                StructureRules.nothingOfOtherServices(base),
                TechniqueRules.rootsKnowNoTechnique(base),
                TechniqueRules.noDriver(),
                TechniqueRules.queriesInStoresOnly(),
                TechniqueRules.constructorsInject(),
                TechniqueRules.timeComesFromTheClock(),
                TechniqueRules.noOldDates(),
                NameRules.namesSaySomething(),
                NameRules.verbsAreEnglish(),
                PrivacyRules.operationsSayWhomTheyAllow(),
                PrivacyRules.nobodyWritesLogLines());
    }
}
