package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The widget on a website with a hostile sheet and a strict policy: neither breaks the other. Each violation fails a test. */
@BrowserTest
class OtherWebsiteTest {

    private static final String BILLED = "I clicked a link and now it says I owe 40,000 yen. Do I have to pay?";

    private static Chat visits(Customer customer, Screen screen, String query) {
        Chat chat = customer.prepares(screen.options());
        chat.page().navigate(chat.desk().website().origin() + "/" + query);
        return chat;
    }

    @ParameterizedTest
    @EnumSource
    void theWidgetIsReadAndUsedWhateverTheWebsiteDoesToItsPage(Screen screen, Customer customer) {
        Chat chat = visits(customer, screen, "");
        assertThat(chat.launcher()).hasText("Get help");
        assertLooksAsItShould(chat.launcher());
        chat.launch();
        Locator reply = chat.asks(BILLED);
        assertThat(reply.locator("> .text")).containsText("Do not pay");
        assertThat(reply.locator("> .text")).isInViewport();
        assertLooksAsItShould(chat.sendButton());
        assertLooksAsItShould(reply.locator(".call").first());
        assertThat(chat.storedTurns()).hasSize(1);
        assertThat(chat.page().evaluate("document.cookie")).isEqualTo("");
        assertThat(chat.page().locator("h1").evaluate("(h1) => getComputedStyle(h1).color"))
                .as("the website's own words stay as it wants them")
                .isEqualTo("rgb(255, 0, 0)");
    }

    private static void assertLooksAsItShould(Locator part) {
        assertThat(part).isVisible();
        assertThat(part.boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(part.boundingBox().width).isGreaterThanOrEqualTo(44);
        assertThat((Map<?, ?>) part.evaluate("""
                        (part) => {
                          const { color, direction, letterSpacing, textTransform } = getComputedStyle(part);
                          return { color, direction, letterSpacing, textTransform };
                        }"""))
                .isEqualTo(Map.of(
                        "color",
                        "rgb(255, 255, 255)",
                        "direction",
                        "ltr",
                        "letterSpacing",
                        "normal",
                        "textTransform",
                        "none"));
    }

    @Test
    void theWebsiteChoosesLanguageColourSideFirstWordsAndFirstQuestions(Customer customer) {
        Chat chat = visits(
                customer,
                Screen.DESKTOP,
                "?data-language=ja&data-color=%23ffcc00&data-position=left&data-greeting=Welcome&data-questions=One%7CTwo&data-open=");
        chat.awaitGreeting();
        assertThat(chat.sendButton()).hasText("送信");
        assertThat(chat.greeting().locator(".first")).hasText("Welcome");
        assertThat(chat.greeting()).containsText("自動");
        assertThat(chat.greeting().locator(".suggestion")).hasText(new String[] {"One", "Two"});
        assertThat(chat.window().boundingBox().x).isLessThan(100);
        String colour = (String) chat.sendButton().evaluate("(button) => getComputedStyle(button).backgroundColor");
        assertThat(colour).as("yellow, but so dark that it can be read").matches("rgb\\(1[0-3]\\d, \\d+, 0\\)");
    }

    @Test
    void theWebsiteOpensAsksSwitchesAndListens(Customer customer) {
        Chat chat = visits(customer, Screen.DESKTOP, "");
        chat.page().waitForFunction("window.Madoguchi");
        chat.page().evaluate("""
                (question) => {
                  window.heard = [];
                  for (const event of ["opened", "closed", "answered", "handedOver", "languageChanged"]) {
                    Madoguchi.on(event, (detail) => heard.push([event, detail]));
                  }
                  const never = () => heard.push(["never"]);
                  Madoguchi.on("opened", never);
                  Madoguchi.off("opened", never);
                  Madoguchi.ask(question);
                }""", BILLED);
        assertThat(chat.replies()).hasAttribute("data-outcome", "answer");
        chat.page().evaluate("Madoguchi.setLanguage('ja'), Madoguchi.close()");
        chat.page().waitForFunction("heard.length === 4");
        assertThat(chat.page().evaluate("heard.map(([event]) => event).join()"))
                .isEqualTo("opened,answered,languageChanged,closed");
        assertThat(chat.page().evaluate("JSON.stringify(heard)").toString())
                .as("what was said stays between customer and desk")
                .doesNotContain("owe");
        assertThat(chat.launcher()).hasText("相談する");
    }

    @Test
    void aWebsiteThatTheDeskDoesNotServeSendsItsCustomersToTheDesksOwnPage(Customer customer) {
        Chat chat = customer.prepares(Screen.PHONE.options());
        chat.page()
                .route(
                        "**/api/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(403)
                                .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                                .setBody("{}")));
        chat.page().navigate(chat.desk().address() + "/embed.html?lang=ja");
        chat.launcher().click();
        Locator notice = chat.page().locator(".notice");
        assertThat(notice).containsText("このページからは");
        assertThat(notice.locator("a.site")).hasAttribute("href", chat.desk().address() + "/");
        assertThat(notice.locator(".phones a")).hasCount(2);
        chat.says("請求された");
        assertThat(chat.messages().locator(".state")).containsText("このページからは");
        assertThat(chat.messages().locator("a.site")).isVisible();
    }
}
