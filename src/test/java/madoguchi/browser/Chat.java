package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import madoguchi.chat.Language;

/** The chat as it stands on the page, by the names that its parts have. */
record Chat(Page page, RunningDesk desk) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void visit(Language language) {
        page.navigate(desk.address() + "/?lang=" + language.code());
    }

    /** The page that shows the launcher, with its window open. */
    void visitLauncher(Language language) {
        page.navigate(desk.address() + "/embed.html?lang=" + language.code());
        launch();
    }

    void launch() {
        launcher().click();
        awaitGreeting();
    }

    void awaitGreeting() {
        assertThat(greeting().locator(".suggestion").first()).isVisible();
    }

    Chat says(String text) {
        field().fill(text);
        sendButton().click();
        return this;
    }

    /** Says something and waits for the reply to it. */
    Locator asks(String text) {
        int before = replies().count();
        says(text);
        assertThat(replies()).hasCount(before + 1);
        return replies().nth(before);
    }

    /** What happens to the next message on its way to the desk; those after it arrive. */
    void onNextMessage(Consumer<Route> happens) {
        var first = new AtomicBoolean(true);
        page.route("**/conversations/*/messages", route -> {
            if (first.getAndSet(false)) {
                happens.accept(route);
            } else {
                route.resume();
            }
        });
    }

    Locator field() {
        return page.locator("#text");
    }

    Locator sendButton() {
        return page.locator("#send");
    }

    Locator notice() {
        return page.locator("#notice");
    }

    Locator greeting() {
        return page.locator(".item.greeting").last();
    }

    Locator messages() {
        return page.locator(".item.customer");
    }

    Locator replies() {
        return page.locator(".item.reply");
    }

    Locator launcher() {
        return page.locator("#launch");
    }

    Locator window() {
        return page.locator("#window");
    }

    /** Opens the menu and presses one of its buttons, counted from 0. */
    void choosesFromMenu(int button) {
        page.locator("#menu-button").click();
        page.locator(".menu-item").nth(button).click();
    }

    Locator again() {
        return page.locator("button.again");
    }

    Locator language(String code) {
        return page.locator(".language[data-language=" + code + "]");
    }

    /** Turns the browser's clock, which the test has taken over, until the chat no longer tries by itself. */
    void turnClockUntilItGivesUp() {
        page.waitForCondition(() -> {
            page.clock().runFor(1000);
            return again().count() == 1;
        });
    }

    /** The turns that the desk has stored of this website's conversation. */
    JsonNode storedTurns() {
        try {
            String kept = String.valueOf(page.evaluate("localStorage.getItem('madoguchi:" + desk.address() + "')"));
            JsonNode conversation = JSON.readTree(kept);
            String body = page.request()
                    .get(
                            desk.address() + "/api/conversations/"
                                    + conversation.path("id").asText(),
                            RequestOptions.create()
                                    .setHeader(
                                            "Authorization",
                                            "Bearer "
                                                    + conversation.path("token").asText()))
                    .text();
            return JSON.readTree(body).path("turns");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
