package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Old eyes and big fingers: nothing is cut off, small or hard to hit, and an answer is read from its beginning. */
@BrowserTest
class LayoutTest {

    @ParameterizedTest
    @CsvSource({
        "SMALL_PHONE, JA, クリックしたら請求された, 困った, 死にたい",
        "SMALL_PHONE, EN, They billed me after a click, hmm, I want to die",
        "DESKTOP, JA, クリックしたら請求された, 困った, 死にたい"
    })
    void nothingIsCutOffSmallOrHardToHit(
            Screen screen, Language language, String billed, String vague, String crisis, Customer customer) {
        Chat chat = customer.opens(screen, language);
        assertFits(chat);
        chat.asks(billed).locator("summary").click();
        chat.asks(vague);
        chat.asks(crisis);
        chat.asks("https://example.com/" + "a".repeat(300));
        assertFits(chat);
    }

    private static void assertFits(Chat chat) {
        assertThat(chat.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("horizontal scroll")
                .isEqualTo(0);
        assertThat(list(chat, """
                        () => [...document.querySelector("madoguchi-chat").shadowRoot.querySelectorAll("button, a, summary, textarea")]
                          .filter((each) => each.offsetParent !== null)
                          .filter((each) => each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44)
                          .map((each) => each.className + " " + each.textContent)""")).as("smaller than 44 px").isEmpty();
        assertThat(list(chat, """
                        () => [...document.querySelector("madoguchi-chat").shadowRoot.querySelectorAll("*")]
                          .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 17)
                          .map((each) => each.localName + " " + each.className)""")).as("written smaller than 17 px").isEmpty();
    }

    private static List<?> list(Chat chat, String script) {
        return (List<?>) chat.page().evaluate(script);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsReadFromItsBeginningAlsoAfterALongMessage(Screen screen, Customer customer) {
        Chat chat = customer.opens(screen, Language.JA);
        assertBeginningInSight(chat, chat.asks(AskingTest.BILLED));
        assertBeginningInSight(chat, chat.asks(AskingTest.BILLED + "\n" + "とても心配しています。".repeat(60)));
    }

    private static void assertBeginningInSight(Chat chat, Locator reply) {
        double beginning = reply.locator("> .text").boundingBox().y;
        double top = chat.page().locator("#scroll").boundingBox().y;
        double form = chat.page().locator("#form").boundingBox().y;
        assertThat(beginning).isBetween(Math.max(0, top), form - 100);
    }

    @Test
    void withoutJavaScriptThePhoneNumbersRemain(Customer customer) {
        Chat chat = customer.prepares(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        chat.page().navigate(chat.desk().address());
        assertThat(chat.page().locator(".no-script a[href='tel:188']").first()).isVisible();
        assertThat(chat.page().locator("madoguchi-chat")).isHidden();
    }
}
