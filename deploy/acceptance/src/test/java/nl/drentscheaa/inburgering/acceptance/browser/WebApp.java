package nl.drentscheaa.inburgering.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.function.Predicate;
import nl.drentscheaa.inburgering.acceptance.platform.Account;

/** The web app as a person uses it: by what stands on the screen. */
final class WebApp {

    private final Page page;

    WebApp(BrowserContext visitor) {
        this.page = visitor.newPage();
    }

    Page page() {
        return page;
    }

    /** Goes to a page without a session, and logs in from there. */
    void logIn(Account account, String path) {
        page.navigate(path);
        link("Inloggen").click();
        page.locator("#username").fill(account.name());
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        awaitPath(path::startsWith);
    }

    void logOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .locator("visible=true")
                .first()
                .click();
    }

    void search(String text) {
        page.getByLabel("Zoek op naam of dossiernummer").fill(text);
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator rows() {
        return page.locator("tbody tr");
    }

    private void awaitPath(Predicate<String> isThere) {
        page.waitForURL(url -> isThere.test(URI.create(url).getPath()));
    }
}
