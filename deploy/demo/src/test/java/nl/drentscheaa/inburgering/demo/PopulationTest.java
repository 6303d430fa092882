package nl.drentscheaa.inburgering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final Anchor ANCHOR = Anchor.parse("2026-11");

    private final Population population = Population.generate(ANCHOR);

    @Test
    void hasTheSizesOfTheMunicipalities() {
        assertThat(population.of(Population.ASSEN).dossiers()).hasSizeBetween(410, 430);
        assertThat(population.of(Population.AA_EN_HUNZE).dossiers()).hasSizeBetween(170, 190);
        assertThat(population.of(Population.TYNAARLO).dossiers()).hasSizeBetween(165, 175);
    }

    @Test
    void isTheSameForTheSameAnchor() {
        assertThat(Population.generate(ANCHOR)).isEqualTo(population);
        assertThat(texts(Population.generate(ANCHOR))).isEqualTo(texts(population));
    }

    @Test
    void differsForAnotherAnchor() {
        assertThat(texts(Population.generate(Anchor.parse("2026-12")))).isNotEqualTo(texts(population));
    }

    @Test
    void givesEveryoneANumberOfTheTestRangeThatPassesTheElevenTest() {
        assertThat(bsns()).isNotEmpty().allSatisfy(bsn -> {
            assertThat(bsn).matches("9999\\d{5}");
            assertThat(elevenSum(bsn) % 11).isZero();
        });
    }

    @Test
    void givesNoNumberTwiceInTheWholePlatform() {
        assertThat(bsns()).doesNotHaveDuplicates();
        assertThat(nieuwkomers().map(row -> row.text("dossiernummer"))).doesNotHaveDuplicates();
    }

    @Test
    void leavesOnlyTheNewestWithoutNumber() {
        assertThat(nieuwkomers().filter(row -> row.is("bsn", "")))
                .hasSize(3)
                .allMatch(row -> row.requiredDay("aankomstdatum")
                        .isAfter(ANCHOR.firstDay().minusDays(40)));
    }

    @Test
    void writesOneTrajectoryAtMostPerKnownDossier() {
        for (var inwoners : population.gemeenten()) {
            var known = Row.of(inwoners.nieuwkomersCsv()).stream()
                    .map(row -> row.text("dossiernummer"))
                    .toList();
            assertThat(Row.of(inwoners.trajectenCsv()).stream().map(row -> row.text("dossiernummer")))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(known);
        }
    }

    @Test
    void fillsTheRequiredColumnsWithKnownValues() {
        assertThat(nieuwkomers()).allSatisfy(row -> {
            assertThat(Stream.of("achternaam", "voornamen", "nationaliteit").map(row::text))
                    .doesNotContain("");
            assertThat(row.text("geslacht")).isIn("M", "V");
            assertThat(row.text("regime")).isIn("Wi2013", "Wi2021");
            assertThat(row.text("voorkeurstaal")).isIn("nl", "en", "ar", "ti", "fa", "tr", "uk");
        });
    }

    @Test
    void usesTelephoneNumbersAndAddressesThatReachNobody() {
        assertThat(nieuwkomers()).allSatisfy(row -> {
            assertThat(row.text("telefoon")).matches("|06-00\\d{6}");
            assertThat(row.text("email")).matches("|[a-z]+\\.[a-z]+\\d+@example\\.nl");
        });
    }

    @Test
    void writesNamesWithDiacriticsAndTussenvoegsels() {
        var names = nieuwkomers()
                .map(row -> row.text("voornamen") + row.text("achternaam"))
                .collect(Collectors.joining());
        assertThat(names).contains("ş").containsPattern("[éèïëö]");
        assertThat(nieuwkomers().map(row -> row.text("tussenvoegsel"))).anyMatch(voegsel -> voegsel.startsWith("van"));
    }

    @Test
    void naturalisesOnlyAfterFiveYears() {
        var dutch = nieuwkomers()
                .filter(row -> row.is("nationaliteit", "nederlandse"))
                .map(row -> row.text("dossiernummer"))
                .collect(Collectors.toSet());
        assertThat(Row.of(population.of(Population.AA_EN_HUNZE).trajectenCsv()).stream()
                        .filter(row -> dutch.contains(row.text("dossiernummer"))))
                .hasSize(4)
                .allMatch(row -> row.requiredDay("plichtVanaf").getYear() <= 2014 && row.is("status", "voldaan"));
    }

    private Stream<Row> nieuwkomers() {
        return population.gemeenten().stream().flatMap(inwoners -> Row.of(inwoners.nieuwkomersCsv()).stream());
    }

    private List<String> bsns() {
        return nieuwkomers()
                .map(row -> row.text("bsn"))
                .filter(bsn -> !bsn.isEmpty())
                .toList();
    }

    static int elevenSum(String bsn) {
        int sum = IntStream.range(0, 8)
                .map(i -> (9 - i) * Character.digit(bsn.charAt(i), 10))
                .sum();
        return sum - Character.digit(bsn.charAt(8), 10);
    }

    private static List<String> texts(Population population) {
        return population.gemeenten().stream()
                .flatMap(inwoners ->
                        Stream.of(inwoners.nieuwkomersCsv(), inwoners.trajectenCsv(), inwoners.plannenJsonl()))
                .toList();
    }
}
