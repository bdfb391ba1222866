package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** What the desk tells by itself: nothing is lost when the connection is, and nothing is shown twice. */
@BrowserTest
class LiveEventsTest {

    @Test
    void aConnectionThatWasCutBringsWhatWasMissed(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        Chat other = customer.opensAnotherTab(chat);
        assertThat(other.replies()).hasCount(1);
        // The other tab hears nothing more, and what is said meanwhile reaches it when the desk is back.
        other.page().route("**/events", Route::abort);
        chat.desk().whileAway(() -> {});
        chat.asks("なぜ?");
        assertThat(other.page().locator("#connection")).containsText("つなぎ直しています");
        assertThat(other.replies()).hasCount(1);
        other.page().unroute("**/events");
        assertThat(other.replies()).hasCount(2);
        assertThat(other.messages()).hasCount(2);
        assertThat(other.page().locator("#connection")).isEmpty();
    }

    @Test
    void whatWasWrittenOfflineIsSentOnceWhenTheNetworkIsBack(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.page().context().setOffline(true);
        assertThat(chat.page().locator("#connection")).containsText("つながっていません");
        chat.says("なぜ?");
        assertThat(chat.messages().last()).hasAttribute("data-state", "failed");
        chat.page().context().setOffline(false);
        assertThat(chat.replies()).hasCount(2);
        assertThat(chat.messages()).hasCount(2);
        assertThat(chat.page().locator("#connection")).isEmpty();
        assertThat(chat.storedTurns()).hasSize(2);
    }

    @Test
    void anAnswerThatComesAsAnEventFirstIsShownOnce(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.page().evaluate("""
                () => {
                  window.put = 0;
                  const live = document.querySelector("madoguchi-chat").shadowRoot.querySelector("#live");
                  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => {
                    if (node.matches?.(".reply")) put++;
                  }))).observe(live, { childList: true });
                }""");
        chat.onNextMessage(route -> {
            var response = route.fetch();
            // The page has the event by now, or gets it while this answer waits.
            chat.page().waitForFunction("put === 1");
            route.fulfill(new Route.FulfillOptions().setResponse(response));
        });
        chat.says("なぜ?");
        assertThat(chat.page().locator("#waiting")).isEmpty();
        assertThat(chat.replies()).hasCount(2);
        assertThat(chat.messages()).hasCount(2);
        assertThat(chat.page().evaluate("put")).as("spoken once").isEqualTo(1);
        assertThat(chat.page().locator("#log")).hasAttribute("aria-live", "polite");
    }

    @Test
    void aDeskWithoutEventsAnswersAllTheSame(Customer customer) {
        Chat chat = customer.prepares(Screen.PHONE.options());
        chat.page().route("**/events", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        chat.visit(Language.JA);
        chat.awaitGreeting();
        chat.asks(AskingTest.BILLED);
        chat.asks("なぜ?");
        assertThat(chat.page().locator("#connection")).isEmpty();
    }

    @Test
    void eventsAreReadFromPiecesThatEndAnywhere(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        assertThat(chat.page().evaluate("""
                async () => {
                  const { parser } = await import("/events.js");
                  const text = "retry: 2000\\r\\n\\r\\n: \\nid: 12\\nevent: turn\\ndata: {\\"a\\":\\rdata:1}\\n\\nid:x\\ndata\\r\\n\\r\\nevent: gone\\n\\n";
                  const wrong = [];
                  for (let size = 1; size <= text.length; size++) {
                    const found = [];
                    const read = parser((event) => found.push(event), (retry) => found.push(retry));
                    for (let at = 0; at < text.length; at += size) read(text.slice(at, at + size));
                    const expected = [2000, { id: 12, name: "turn", data: '{"a":\\n1}' }, { id: null, name: "message", data: "" }];
                    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push([size, JSON.stringify(found)]);
                  }
                  return JSON.stringify(wrong);
                }""")).isEqualTo("[]");
    }
}
