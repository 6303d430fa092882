package nl.drentscheaa.inburgering.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A newcomer answers in Arabic at the desk, goes on at home, and what that leads to stands in the caseload. Source:
 * policy note §3.2 and §4.3.
 */
@WholePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoDevicesTest {

    private static final Gemeente GEMEENTE = Gemeente.TYNAARLO;
    private static final int AT_THE_DESK = 6;
    private static final int DOMEINEN = 5;
    private static final int MORE_THAN_ANY_QUESTIONNAIRE = 80;

    private final Platform platform;
    private final Nieuwkomer nieuwkomer = Nieuwkomer.any().named("Yara", "Tweeapparaten");
    private Regie regie;
    private Chromium chromium;
    private String nieuwkomerId = "";
    private String intakeId = "";

    TwoDevicesTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void beginAnIntake() {
        chromium = Chromium.start();
        regie = new Regie(platform);
        nieuwkomerId = regie.register(GEMEENTE, nieuwkomer);
        intakeId = regie.startIntake(GEMEENTE, nieuwkomerId);
        regie.awaitInCaseload(GEMEENTE, nieuwkomer.dossiernummer());
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void goesFromATabletInArabicThroughTheOwnLoginToTheCaseload() {
        answerAtTheDesk();
        finishAtHome();
        decideTheRadar();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void answerAtTheDesk() {
        try (BrowserContext tablet = chromium.visitor(platform, 390, 844)) {
            Page page = tablet.newPage();
            page.navigate("/tablet");
            enter(page, regie.issueCode(GEMEENTE, nieuwkomerId, intakeId));
            button(page, "العربية").click();
            button(page, "ابدأ").click();
            for (int answered = 0; answered < AT_THE_DESK; answered++) {
                assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                answer(page);
            }
            assertThat(page.getByText("تم الحفظ")).isVisible();
            assertThat(Chromium.scrollsSideways(page)).isFalse();
            button(page, "التوقف هنا").click();
            button(page, "نعم، أتوقف هنا").click();
            assertThat(page.getByText("لقد توقفت")).isVisible();
        }
        assertThat(answeredQuestions()).isEqualTo(AT_THE_DESK);
    }

    private void finishAtHome() {
        var own = regie.accountIn(GEMEENTE);
        try (BrowserContext phone = chromium.visitor(platform, 390, 844)) {
            var app = new WebApp(phone);
            app.logIn(own.account(), "/mijn/intake");
            enter(app.page(), own.codeFor(nieuwkomerId));
            button(app.page(), "العربية").click();
            button(app.page(), "تابع").click();
            assertThat(app.page().getByText(Pattern.compile("^" + (AT_THE_DESK + 1) + " من \\d+$")))
                    .isVisible();
            Locator overview = app.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("إجاباتك"));
            for (int asked = 0; asked < MORE_THAN_ANY_QUESTIONNAIRE && overview.count() == 0; asked++) {
                answer(app.page());
            }
            button(app.page(), "انتهيت").click();
            assertThat(app.page().getByText("شكرًا لك")).isVisible();
        }
    }

    private void decideTheRadar() {
        try (BrowserContext visitor = chromium.visitor(platform, 1280, 900)) {
            var app = new WebApp(visitor);
            app.logIn(Account.REGIE, "/dossiers/" + GEMEENTE.id() + "/" + nieuwkomerId + "/radar/nieuw");
            Locator save = button(app.page(), "Meting vastleggen");
            assertThat(save).isVisible();
            Locator axes = app.page()
                    .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Score voor")));
            assertThat(axes).hasCount(DOMEINEN);
            for (Locator axis : axes.all()) {
                axis.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^3 –")))
                        .check();
            }
            for (Locator reden : app.page()
                    .getByLabel("Waarom wijkt de score af van het voorstel?")
                    .all()) {
                reden.fill("Zo besproken in het gesprek.");
            }
            save.click();
            assertThat(app.page()
                            .getByRole(
                                    AriaRole.IMG,
                                    new Page.GetByRoleOptions().setName(Pattern.compile("^Radar van 0-meting"))))
                    .isVisible();
        }
        printHowLongTheCaseloadTakes();
    }

    /** Measured from when the page said that it was saved; the budget of the event feed is a second. */
    private void printHowLongTheCaseloadTakes() {
        Instant decided = Instant.now();
        await("the caseload shows the radar")
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> regie.rowsInCaseload(GEMEENTE, nieuwkomer.dossiernummer())
                        .getFirst()
                        .has("radar"));
        System.out.printf(
                "The radar stood in the caseload %d ms after the page showed it.%n",
                Duration.between(decided, Instant.now()).toMillis());
    }

    private int answeredQuestions() {
        String intakes = Regie.path(Program.INTAKE, GEMEENTE, "/nieuwkomers/" + nieuwkomerId + "/intakes");
        return regie.ask(Ask.get(intakes))
                .expect(200)
                .json()
                .at("/items/0/beantwoord")
                .asInt();
    }

    /** Types a code, and waits until the page has gone on: it chooses a language in the same words. */
    private static void enter(Page page, String code) {
        Locator field = page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true));
        field.fill(code);
        button(page, "Volgende").click();
        assertThat(field).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Takes the first answer that there is, or says that one would rather talk. */
    private static void answer(Page page) {
        String question = page.locator("h1").textContent();
        Locator choice = page.locator(".vraag-optie input").first();
        if (choice.count() > 0) {
            choice.check();
            button(page, "التالي").click();
        } else {
            button(page, "أفضل أن أتحدث عن هذا").click();
        }
        assertThat(page.locator("h1")).not().hasText(question);
    }
}
