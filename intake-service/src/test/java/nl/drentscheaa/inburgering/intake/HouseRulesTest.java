package nl.drentscheaa.inburgering.intake;

import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.houserules.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> keeps() {
        return HouseRules.of(IntakeService.class);
    }
}
