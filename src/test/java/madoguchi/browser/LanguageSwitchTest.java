package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

@BrowserTest
class LanguageSwitchTest {

    @Test
    void theSwitchChangesPanelGreetingAndPageAndAReloadKeepsIt(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.language("en").tap();
        assertThat(chat.greeting()).hasAttribute("lang", "en");
        assertThat(chat.greeting()).containsText("Hello");
        assertThat(chat.sendButton()).hasText("Send");
        assertThat(chat.language("en")).hasAttribute("aria-pressed", "true");
        assertThat(chat.page().locator("h1:visible")).containsText("Help with spam mail");
        chat.page().reload();
        assertThat(chat.greeting()).hasAttribute("lang", "en");
        assertThat(chat.page()).hasTitle(Pattern.compile("Help with spam mail.*"));
    }

    @Test
    void anEnglishQuestionOnAJapanesePageGetsAnEnglishAnswer(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        var reply = chat.asks("I clicked a link and now it says I owe 40,000 yen. Do I have to pay?");
        assertThat(reply).hasAttribute("lang", "en");
        assertThat(reply.locator("> .text")).containsText("Do not pay");
        assertThat(reply.locator(".call").first()).containsText("Call");
        assertThat(chat.sendButton()).hasText("送信");
    }
}
