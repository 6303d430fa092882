package nl.drentscheaa.inburgering.platformtest.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.houserules.good.GoodService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String GOOD = "nl.drentscheaa.inburgering.platformtest.houserules.good";
    private static final String BAD = "nl.drentscheaa.inburgering.platformtest.houserules.bad";
    private static final JavaClasses GOOD_CLASSES = new ClassFileImporter().importPackages(GOOD);
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(StructureRules.programAloneInTheBase(BAD), List.of("Stray")),
                Arguments.of(StructureRules.innerTypesStayInside(BAD), List.of("PublicStore")),
                Arguments.of(StructureRules.noCircles(BAD), List.of("Slice een", "Slice twee")),
                Arguments.of(StructureRules.neighboursAreDeclared(BAD), List.of("Neighbourless", "Unmarked")),
                Arguments.of(StructureRules.nullIsMarked(BAD), List.of("Unmarked")),
                Arguments.of(StructureRules.nothingOfOtherServices(BAD), List.of("ForeignUser")),
                Arguments.of(TechniqueRules.rootsKnowNoTechnique(BAD), List.of("WebRoot")),
                Arguments.of(TechniqueRules.noDriver(), List.of("DriverUser")),
                Arguments.of(TechniqueRules.queriesInStoresOnly(), List.of("QueryingController")),
                Arguments.of(TechniqueRules.constructorsInject(), List.of("Injected")),
                Arguments.of(
                        TechniqueRules.timeComesFromTheClock(),
                        List.of("byCall", "byZone", "byReference", "byOwnClock", "byMillis")),
                Arguments.of(TechniqueRules.noOldDates(), List.of("OldDate")),
                Arguments.of(NameRules.namesSaySomething(), List.of("PersonInfo")),
                Arguments.of(NameRules.verbsAreEnglish(), List.of("kiesRoute")),
                Arguments.of(PrivacyRules.operationsSayWhomTheyAllow(), List.of("UnguardedController.all")),
                Arguments.of(PrivacyRules.nobodyWritesLogLines(), List.of("LineWriter", "Printer")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void finds(ArchRule rule, List<String> culprits) {
        assertThatThrownBy(() -> rule.check(BAD_CLASSES))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(culprits);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void accusesNobodyElse(ArchRule rule, List<String> culprits) {
        assertThatThrownBy(() -> rule.check(BAD_CLASSES))
                .message()
                .doesNotContain("byInjectedClock", "bad.een.Database", "DutchVerb.tell(");
    }

    @Test
    void hasABrokenSampleForEveryRule() {
        assertThat(broken().map(arguments -> ((ArchRule) arguments.get()[0]).getDescription()))
                .containsExactlyElementsOf(HouseRules.rules(BAD).stream()
                        .map(ArchRule::getDescription)
                        .toList());
    }

    @Test
    void failsWhenThereIsNothingToLookAt() {
        assertThatThrownBy(
                        () -> StructureRules.innerTypesStayInside("nl.nobody").check(GOOD_CLASSES))
                .hasMessageContaining("failed to check any classes");
    }

    @TestFactory
    Stream<DynamicTest> passesWhoKeepsThem() {
        return HouseRules.rules(GOOD).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(GOOD_CLASSES)));
    }

    @Test
    void makesATestOfEachRuleOneOfTheNeighboursAndTwoOfWords() {
        assertThat(HouseRules.of(GoodService.class))
                .hasSize(HouseRules.rules(GOOD).size() + 3);
    }
}
