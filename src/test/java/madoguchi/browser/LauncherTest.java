package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The button in the corner and the window that it opens, on the page that has nothing but the script tag. */
@BrowserTest
class LauncherTest {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Chat visits(Customer customer, Screen screen, Language language) {
        Chat chat = customer.prepares(screen.options());
        chat.visitLauncher(language);
        return chat;
    }

    @Test
    void theKeyboardGoesInAndComesBackToWhereItWas(Customer customer) {
        Chat chat = customer.prepares(Screen.DESKTOP.options());
        chat.page().navigate(chat.desk().address() + "/embed.html?lang=ja");
        chat.launcher().focus();
        chat.page().keyboard().press("Enter");
        assertThat(chat.window()).hasRole(com.microsoft.playwright.options.AriaRole.DIALOG);
        assertThat(chat.field()).isFocused();
        chat.awaitGreeting();
        chat.page().locator("#menu-button").press("Enter");
        assertThat(chat.page().locator("#menu-button")).hasAttribute("aria-expanded", "true");
        chat.page().keyboard().press("Escape");
        assertThat(chat.page().locator("#menu-button")).isFocused();
        assertThat(chat.window()).isVisible();
        chat.page().keyboard().press("Escape");
        assertThat(chat.window()).isHidden();
        assertThat(chat.launcher()).isFocused();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL_PHONE", "PHONE"})
    void onAPhoneTheWindowIsTheScreen(Screen screen, Customer customer) {
        Chat chat = visits(customer, screen, Language.JA);
        var box = chat.window().boundingBox();
        assertThat(List.of(box.x, box.y, box.width, box.height))
                .isEqualTo(List.of(0.0, 0.0, (double) screen.width, (double) screen.height));
        assertThat(chat.window().evaluate("(window) => window.matches(':modal')"))
                .isEqualTo(true);
        assertThat(chat.asks(AskingTest.BILLED).locator("> .text")).isInViewport();
        Locator crisis = chat.asks("もう死にたい");
        assertThat(crisis).hasAttribute("data-outcome", "crisis");
        // The desk calls a person at once, and the line that says so must not push the number out of sight.
        assertThat(chat.page().locator("#state")).not().isEmpty();
        Locator call = crisis.locator(".call").first();
        assertThat(call.boundingBox().y + call.boundingBox().height)
                .isLessThanOrEqualTo(chat.page().locator("#form").boundingBox().y);
        chat.page().locator("#close").tap();
        assertThat(chat.window()).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, JA, LIGHT", "DESKTOP, EN, DARK"})
    void noStateOfTheWindowShutsAnybodyOut(Screen screen, Language language, ColorScheme colours, Customer customer) {
        Chat chat = customer.prepares(screen.options().setColorScheme(colours));
        chat.page().navigate(chat.desk().address() + "/embed.html?lang=" + language.code());
        assertThat(chat.launcher()).isVisible();
        assertNothingAgainstAA(chat.page());
        chat.launch();
        assertNothingAgainstAA(chat.page());
        chat.asks(language == Language.JA ? AskingTest.BILLED : "They billed me after a click");
        chat.page().locator(".unhelpful").click();
        assertThat(chat.page().locator(".comment")).isVisible();
        assertNothingAgainstAA(chat.page());
        chat.page().locator("#person").click();
        assertThat(chat.page().locator("#stop-waiting")).isVisible();
        chat.choosesFromMenu(1);
        assertNothingAgainstAA(chat.page());
        chat.page().locator(".menu-item").nth(3).click();
        assertThat(chat.page().locator(".erase-now")).isVisible();
        assertNothingAgainstAA(chat.page());
    }

    private static void assertNothingAgainstAA(Page page) {
        assertThat(new AxeBuilder(page).withTags(LEVEL_AA).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    @Test
    void anAnswerThatComesWhileTheWindowIsClosedIsToldAtTheButton(Customer customer) {
        Chat chat = visits(customer, Screen.DESKTOP, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.page().locator("#close").click();
        chat.page().reload();
        assertThat(chat.launcher()).hasText("相談する");
        Chat other = customer.opensAnotherTab(chat);
        other.launch();
        other.asks("なぜ?");
        assertThat(chat.launcher()).containsText("新しい返事があります");
        chat.launcher().click();
        assertThat(chat.replies()).hasCount(2);
        assertThat(chat.replies().last()).isInViewport();
    }

    @Test
    void withoutAConversationTheWebsiteAsksNothingOfTheDeskBeforeTheButtonIsPressed(Customer customer) {
        Chat chat = customer.prepares(Screen.PHONE.options());
        chat.page().onRequest(request -> assertThat(request.url()).doesNotContain("/api/"));
        chat.page().navigate(chat.desk().address() + "/embed.html?lang=ja");
        assertThat(chat.launcher()).isVisible();
    }
}
