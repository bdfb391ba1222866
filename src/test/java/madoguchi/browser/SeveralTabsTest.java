package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** All tabs of a website show one conversation; each keeps its own draft. */
@BrowserTest
class SeveralTabsTest {

    @Test
    void aConversationThatBeginsInOneTabGoesOnInTheOther(Customer customer) {
        Chat first = customer.opens(Screen.DESKTOP, Language.JA);
        Chat second = customer.opensAnotherTab(first);
        second.awaitGreeting();
        second.field().fill("まだ書いている途中");
        first.asks(AskingTest.BILLED);
        assertThat(second.replies()).hasCount(1);
        assertThat(second.messages()).hasCount(1);
        assertThat(second.field()).hasValue("まだ書いている途中");
        assertThat(first.field()).hasValue("");
        second.asks("なぜ?");
        assertThat(first.replies()).hasCount(2);
        assertThat(first.messages()).hasCount(2);
        assertThat(first.messages().last()).hasAttribute("data-state", "sent");
        assertThat(first.storedTurns()).hasSize(2);
    }

    @Test
    void twoTabsThatBeginAtOnceShareOneConversation(Customer customer) {
        Chat first = customer.opens(Screen.DESKTOP, Language.JA);
        Chat second = customer.opensAnotherTab(first);
        second.awaitGreeting();
        first.says(AskingTest.BILLED);
        second.says("迷惑メールを止めたい");
        for (Chat tab : List.of(first, second)) {
            assertThat(tab.replies()).hasCount(2);
            assertThat(tab.messages()).hasCount(2);
        }
        assertThat(first.storedTurns()).hasSize(2);
    }

    @Test
    void whatIsErasedInOneTabIsGoneInTheOther(Customer customer) {
        Chat first = customer.opens(Screen.DESKTOP, Language.JA);
        first.asks(AskingTest.BILLED);
        Chat second = customer.opensAnotherTab(first);
        assertThat(second.replies()).hasCount(1);
        first.choosesFromMenu(3);
        first.page().locator(".erase-now").click();
        for (Chat tab : List.of(first, second)) {
            assertThat(tab.page().locator(".notice")).containsText("消えました");
            assertThat(tab.replies()).hasCount(0);
            assertThat(tab.messages()).hasCount(0);
        }
        assertThat(first.page().evaluate("localStorage.length")).isEqualTo(0);
        assertThat(second.asks(AskingTest.BILLED)).hasAttribute("data-turn", "1");
    }

    @Test
    void aThumbInOneTabIsSeenInTheOther(Customer customer) {
        Chat first = customer.opens(Screen.DESKTOP, Language.JA);
        first.asks(AskingTest.BILLED);
        Chat second = customer.opensAnotherTab(first);
        first.page().locator(".helpful").click();
        assertThat(second.page().locator(".helpful")).hasAttribute("aria-pressed", "true");
        second.page().reload();
        assertThat(second.page().locator(".helpful")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aTokenWhoseTimeIsOverIsRemoved(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.page().evaluate("""
                () => {
                  const key = "madoguchi:" + location.origin;
                  const kept = JSON.parse(localStorage.getItem(key));
                  localStorage.setItem(key, JSON.stringify({ ...kept, expires: "2020-01-01T00:00:00Z" }));
                }""");
        chat.page().reload();
        chat.awaitGreeting();
        assertThat(chat.replies()).hasCount(0);
        assertThat(chat.page().evaluate("localStorage.getItem('madoguchi:' + location.origin)"))
                .isNull();
    }
}
