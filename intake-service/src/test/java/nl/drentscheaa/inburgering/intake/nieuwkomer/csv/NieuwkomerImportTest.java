package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest(properties = "platform.imports.poll=50ms")
@Import(IntakeScenario.class)
class NieuwkomerImportTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String HEADER =
            "dossiernummer;bsn;voornamen;tussenvoegsel;achternaam;geboortedatum;geslacht;nationaliteit;voorkeurstaal;"
                    + "regime;aankomstdatum;uitkeringVan;uitkeringTot;telefoon;email;notitie\n";
    private static final String SALMA =
            "A-1;999982072;Salma;;Haddad;1992-05-14;V;syrische;ar;Wi2021;2025-03-10;2025-04-01;;06-00123456;"
                    + "salma@example.nl;\n";
    private static final String CHLOE =
            "A-2;;Chloë;van der;Préval;14-05-1992;v;Eritrese;ti;Wi2013;10-03-2015;;;;;\"Zegt \"\"ja\"\"; ook 's avonds\"\n";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void takesGoodRowsInAndNamesWhatIsWrongWithTheOthers() {
        String ended = ended(HEADER
                + SALMA
                + CHLOE
                + "A-3;999982073;Noor;;Voorbeeld;31-02-1990;Q;Atlantische;ar;Wi2021;2025-03-10;;;;;\n"
                + "A-4;999982072;Noor;;Voorbeeld;1992-05-14;V;syrische;ar;Wi2021;2025-03-10;;;;;\n"
                + "A-5;;Noor;;Voorbeeld;2025-09-01;V;syrische;ar;Wi2021;2025-03-10;;;;;\n"
                + "A-6;;Noor;;Voorb");

        assertThat(intake.get(STAFF, ended)).bodyJson().isLenientlyEqualTo("""
                {"status":"afgerond","regels":6,"nieuw":2,"ongewijzigd":0,"afgewezen":4}""");
        String errors = body(ended + "/regels");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 4)].veld"))
                .containsExactlyInAnyOrder("bsn", "geboortedatum", "geslacht", "nationaliteit");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 5)].code"))
                .containsExactly("dubbel-in-bestand");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 6)].code"))
                .containsExactly("geboortedatum-na-aankomst");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 6)].veld"))
                .containsExactly("geboortedatum");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 7)].code"))
                .isNotEmpty();
        assertThat(errors).doesNotContain("999982073", "Voorbeeld", "ontbrekende tekst");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[*].detail"))
                .allSatisfy(detail -> assertThat(detail).endsWith("."));
    }

    @Test
    void takesInWhatNewerFilesTell() {
        String newer = HEADER.stripTrailing()
                + ";regimeVanaf;talen;tolkNodig;tolkTaal;tolkVoorkeur;verblijfsstatus;verblijfVan;straat;huisnummer;"
                + "postcode;woonplaats\n";
        String told = ";2025-03-10;Arabisch, engels;ja;arabisch;Vrouw;Asiel voor bepaalde tijd;2024-06-01;Schapendrift;"
                + "12a;9461bh;Gieten\n";
        ended(newer + SALMA.stripTrailing() + told);

        String path = "assen/nieuwkomers/" + JsonPath.read(body("assen/nieuwkomers"), "$.items[0].nieuwkomerId");
        assertThat(intake.get(STAFF, path)).bodyJson().isLenientlyEqualTo("""
                {"regimeVanaf":"2025-03-10","talen":[{"taal":"arabisch"},{"taal":"engels","gebruik":["spreken"]}],
                 "tolkNodig":true,"tolkTaal":"arabisch","tolkVoorkeur":"vrouw","verblijfsstatus":"asiel-bepaalde-tijd",
                 "adres":{"postcode":"9461 BH"}}""");
        assertThat(intake.get(STAFF, ended(HEADER + SALMA))).bodyJson().isLenientlyEqualTo("""
                {"ongewijzigd":1,"afgewezen":0}""");
    }

    @Test
    void changesNothingWhenTheFileComesAgain() {
        ended(HEADER + SALMA + CHLOE);

        assertThat(intake.get(STAFF, ended(HEADER + SALMA + CHLOE))).bodyJson().isLenientlyEqualTo("""
                {"nieuw":0,"ongewijzigd":2,"afgewezen":0}""");
    }

    @Test
    void neverOverwritesAndNamesTheFieldsThatDiffer() {
        ended(HEADER + SALMA);

        String second = ended(HEADER + SALMA.replace("Haddad", "Haddadi").replace("06-00123456", ""));
        assertThat(intake.get(STAFF, second)).bodyJson().isLenientlyEqualTo("""
                {"nieuw":0,"ongewijzigd":0,"afgewezen":1}""");
        assertThat(body(second + "/regels")).contains("naam, telefoon").doesNotContain("Haddadi");
    }

    @Test
    void refusesNumbersThatBelongToTwoPeople() {
        ended(HEADER + SALMA + CHLOE);

        String third = ended(HEADER + SALMA.replace("A-1", "A-2"));
        assertThat(intake.get(STAFF, third)).bodyJson().isLenientlyEqualTo("""
                {"nieuw":0,"afgewezen":1}""");
    }

    @Test
    void readsWhatAnOldSpreadsheetSaved() {
        String ended = ended((HEADER + CHLOE).getBytes(Charset.forName("windows-1252")));

        assertThat(intake.get(STAFF, ended)).bodyJson().isLenientlyEqualTo("""
                {"nieuw":1,"tekenset":"Windows-1252"}""");
        assertThat(intake.get(STAFF, "assen/nieuwkomers").getResponse())
                .satisfies(response ->
                        assertThat(response.getContentAsString(UTF_8)).contains("Préval, Chloë van der"));
    }

    @Test
    void refusesAFileOfAnotherShapeAsAWhole() {
        assertThat(body(ended(HEADER.replace(';', ',') + SALMA.replace(';', ','))))
                .contains("afgekeurd", "puntkomma");
        assertThat(body(ended(HEADER.replace("achternaam;", "") + SALMA))).contains("afgekeurd", "achternaam");
    }

    private String ended(String file) {
        return ended(file.getBytes(UTF_8));
    }

    private String ended(byte[] file) {
        String path = intake.importFile(STAFF, "assen", file);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Set.of("afgerond", "afgekeurd").contains(JsonPath.<String>read(body(path), "$.status")));
        return path;
    }

    private String body(String path) {
        try {
            return intake.get(STAFF, path).getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
