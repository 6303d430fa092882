package nl.drentscheaa.inburgering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlansTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Inwoners> gemeenten() {
        return Anchors.some().flatMap(anchor -> Population.generate(anchor).gemeenten().stream());
    }

    @ParameterizedTest
    @MethodSource("gemeenten")
    void obeyTheLevelRulesOfAFirstPlan(Inwoners inwoners) {
        assertThat(plans(inwoners)).isNotEmpty().allSatisfy(plan -> {
            var niveau = plan.path("niveau").asString("");
            switch (plan.get("leerroute").asString()) {
                case "onderwijsroute", "b1-route" -> assertThat(niveau).isIn("", "B1", "B2");
                case "z-route" -> assertThat(niveau).isIn("", "A2");
                default -> assertThat(plan).isNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("gemeenten")
    void keepTheOnderwijsrouteForPeopleUnder28(Inwoners inwoners) {
        var people = RowsByDossier.of(inwoners.nieuwkomersCsv());
        assertThat(plans(inwoners)
                        .filter(plan -> plan.get("leerroute").asString().equals("onderwijsroute"))
                        .map(plan -> people.get(plan.get("dossiernummer").asString())))
                .isNotEmpty()
                .allMatch(row -> Period.between(row.requiredDay("geboortedatum"), row.requiredDay("aankomstdatum"))
                                .getYears()
                        < 28);
    }

    @ParameterizedTest
    @MethodSource("gemeenten")
    void areSignedAfterSettlingAndDuringTheDuty(Inwoners inwoners) {
        var people = RowsByDossier.of(inwoners.nieuwkomersCsv());
        var trajecten = RowsByDossier.of(inwoners.trajectenCsv());
        assertThat(plans(inwoners).filter(plan -> plan.has("vastgesteldOp")))
                .isNotEmpty()
                .allSatisfy(plan -> {
                    var op = LocalDate.parse(plan.get("vastgesteldOp").asString());
                    var nummer = plan.get("dossiernummer").asString();
                    assertThat(op).isAfterOrEqualTo(people.get(nummer).requiredDay("aankomstdatum"));
                    assertThat(op).isAfterOrEqualTo(trajecten.get(nummer).requiredDay("plichtVanaf"));
                    trajecten
                            .get(nummer)
                            .day("statusOp")
                            .ifPresent(end -> assertThat(op).isBefore(end));
                });
    }

    @ParameterizedTest
    @MethodSource("gemeenten")
    void setGoalsOnDifferentDomains(Inwoners inwoners) {
        assertThat(plans(inwoners)).allSatisfy(plan -> {
            var domeinen = plan.get("doelen")
                    .valueStream()
                    .map(doel -> doel.get("domein").asString())
                    .toList();
            assertThat(domeinen)
                    .hasSizeBetween(3, 5)
                    .doesNotHaveDuplicates()
                    .isSubsetOf("financien", "zorg", "samenleving", "werk", "ontmoeten");
        });
    }

    @ParameterizedTest
    @MethodSource("gemeenten")
    void areOneAtMostPerDossier(Inwoners inwoners) {
        assertThat(plans(inwoners).map(plan -> plan.get("dossiernummer").asString()))
                .doesNotHaveDuplicates();
    }

    private static Stream<JsonNode> plans(Inwoners inwoners) {
        return inwoners.plannenJsonl().lines().map(JSON::readTree);
    }
}
