package nl.drentscheaa.inburgering.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Plan;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a regievoerder and a consulent see and do, from the login on. */
@WholePlatform
@TestInstance(Lifecycle.PER_CLASS)
class WebAppTest {

    /** Shared by one newcomer in each municipality, and by nobody else. */
    private static final String ACHTERNAAM =
            "Zonnebloemveld" + UUID.randomUUID().toString().substring(0, 8);

    private static final String DOEL = "Elke woensdag naar het taalcafé in de bibliotheek";

    private final Platform platform;
    private final Map<Gemeente, String> ids = new EnumMap<>(Gemeente.class);
    private Chromium chromium;

    WebAppTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void bringNewcomersAndABrowser() {
        chromium = Chromium.start();
        var regie = new Regie(platform);
        for (Gemeente gemeente : Gemeente.values()) {
            Nieuwkomer nieuwkomer = Nieuwkomer.any().named("Yara", ACHTERNAAM);
            String id = regie.register(gemeente, nieuwkomer);
            ids.put(gemeente, id);
            regie.draft(gemeente, id, Plan.empty().withDoel("samenleving", DOEL, "vluchtelingenwerk"));
            regie.awaitInCaseload(gemeente, nieuwkomer.dossiernummer());
            regie.importFile(
                    Program.MONITORING,
                    gemeente,
                    "trajecten",
                    Regie.Trial.NO,
                    "dossiernummer;regime;plichtVanaf;termijnTot;verlengdOp;status;statusOp;examenniveau;examenOp\r\n"
                            + nieuwkomer.dossiernummer() + ";Wi2021;2026-03-01;2029-03-01;;lopend;;;\r\n");
        }
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void showsTheRegievoerderThreeMunicipalitiesAndOneDossier() {
        try (BrowserContext visitor = visitor()) {
            var app = new WebApp(visitor);
            app.logIn(Account.REGIE, "/caseload");
            app.search(ACHTERNAAM);

            assertThat(app.rows()).hasCount(3);
            for (String naam : new String[] {"Assen", "Aa en Hunze", "Tynaarlo"}) {
                assertThat(app.rows().filter(new Locator.FilterOptions().setHasText(naam)))
                        .hasCount(1);
            }

            app.rows()
                    .filter(new Locator.FilterOptions().setHasText("Tynaarlo"))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(app.heading("Yara " + ACHTERNAAM)).isVisible();
            assertThat(app.page().getByText("04-03-1990").first()).isVisible();
            app.link("Plan").click();
            assertThat(app.page().getByText(DOEL)).isVisible();
            app.link("Voortgang").click();
            assertThat(app.heading("Inburgeringsplicht")).isVisible();
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void showsTheConsulentOfAssenOnlyAssen() {
        try (BrowserContext visitor = visitor()) {
            var app = new WebApp(visitor);
            app.logIn(Account.consulent(Gemeente.ASSEN), "/caseload");
            app.search(ACHTERNAAM);

            assertThat(app.rows()).hasCount(1);
            assertThat(app.page().locator("main")).not().containsText(Pattern.compile("Tynaarlo|Aa en Hunze"));

            app.page().navigate(dossier(Gemeente.TYNAARLO));
            assertThat(app.heading("Dit dossier bestaat niet")).isVisible();
            assertThat(app.page().locator("body")).not().containsText(ACHTERNAAM);
        }
    }

    @Test
    void leadsALinkIntoADossierThroughTheLoginAndKeepsItOnReload() {
        try (BrowserContext visitor = visitor()) {
            var app = new WebApp(visitor);
            String plan = dossier(Gemeente.AA_EN_HUNZE) + "/plan";
            app.logIn(Account.REGIE, plan);
            assertThat(app.page().getByText(DOEL)).isVisible();

            app.page().reload();

            assertThat(app.page().getByText(DOEL)).isVisible();
            assertThat(URI.create(app.page().url()).getPath()).isEqualTo(plan);
        }
    }

    @Test
    void logsOutInEveryTabAndAtKeycloak() {
        try (BrowserContext visitor = visitor()) {
            var app = new WebApp(visitor);
            app.logIn(Account.REGIE, "/caseload");
            var other = new WebApp(visitor);
            other.page().navigate("/caseload");
            assertThat(other.heading("Caseload")).isVisible();

            app.logOut();

            assertThat(app.link("Inloggen")).isVisible();
            assertThat(other.link("Inloggen")).isVisible();
            app.link("Inloggen").click();
            assertThat(app.page().locator("#password")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/caseload", "/dossiers", "/plan", "/voortgang", "/bewerken", "/nieuwkomers/nieuw"})
    void fitsANarrowScreen(String path) {
        try (BrowserContext visitor = chromium.visitor(platform, 320, 640)) {
            var app = new WebApp(visitor);
            app.logIn(Account.REGIE, "/caseload");
            app.page()
                    .navigate(
                            path.equals("/caseload") || path.equals("/nieuwkomers/nieuw") ? path : partOfDossier(path));
            assertThat(app.page().locator("h1")).isVisible();
            assertThat(app.page().locator("[aria-busy=true]")).hasCount(0);

            assertThat(Chromium.scrollsSideways(app.page())).isFalse();
        }
    }

    private BrowserContext visitor() {
        return chromium.visitor(platform, 1280, 900);
    }

    private String partOfDossier(String part) {
        return dossier(Gemeente.ASSEN) + (part.equals("/dossiers") ? "" : part);
    }

    private String dossier(Gemeente gemeente) {
        return "/dossiers/" + gemeente.id() + "/" + ids.get(gemeente);
    }
}
