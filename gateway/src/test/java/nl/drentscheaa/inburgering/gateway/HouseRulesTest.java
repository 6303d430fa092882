package nl.drentscheaa.inburgering.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.houserules.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> keeps() {
        return HouseRules.ofDoor(Gateway.class);
    }

    /** The database with sessions is the only one that the gateway has. */
    @Test
    void reachesTheDatabaseFromTheSessionsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.session..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .check(classes());
    }

    @Test
    void takesTheTimeFromTheClockThatIsMadeOnce() {
        noClasses()
                .that()
                .doNotHaveSimpleName("InstallationConfiguration")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(classes());
    }

    private static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Gateway.class.getPackageName());
    }
}
