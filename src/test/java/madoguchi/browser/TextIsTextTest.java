package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** Nothing that a customer or the desk says becomes part of the page; the policy would complain, which fails a test too. */
@BrowserTest
class TextIsTextTest {

    private static final String ATTACK =
            "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script><b>請求</b> javascript:alert(1)";

    @Test
    void markupInAMessageIsShownAsItWasTyped(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.asks(ATTACK);
        assertThat(chat.messages().locator(".text")).containsText(ATTACK);
        chat.page().reload();
        assertThat(chat.messages().locator(".text")).containsText(ATTACK);
        assertThat(chat.page().locator("#log").locator("img, script, .customer b"))
                .hasCount(0);
        assertThat(chat.page().evaluate("window.hurt")).isNull();
    }

    @Test
    void markupAndAddressesInAReplyStayText(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.page()
                .route(
                        "**/messages",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("""
                                {"outcome":"answer","language":"ja","text":"<img src=x onerror=window.hurt=1>","turn":1,
                                 "passages":[{"text":"<script>window.hurt=1</script>","heading":"<b>h</b>",
                                   "origin":"support-document","title":"<i>t</i>","url":"javascript:window.hurt=1"}],
                                 "referrals":[{"id":"x","name":"<u>n</u>","phone":"javascript:window.hurt=1",
                                   "url":"data:text/html,x"}],
                                 "suggestions":[{"label":"<s>l</s>","message":"m"}]}
                                """)));
        var reply = chat.asks("請求");
        assertThat(reply.locator("> .text")).hasText("<img src=x onerror=window.hurt=1>");
        assertThat(reply.locator(".suggestion")).hasText("<s>l</s>");
        assertThat(reply.locator("img, script, .passage b, i, u, s")).hasCount(0);
        assertThat(reply.locator("a:not([href^='tel:'])")).hasCount(0);
        assertThat(chat.page().evaluate("window.hurt")).isNull();
    }

    @Test
    void thePolicyOfThePageRefusesAScriptThatGetsInAnyway(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.page().evaluate("""
                () => {
                  document.addEventListener("securitypolicyviolation", (event) => (window.refused = event.effectiveDirective));
                  const image = document.createElement("div");
                  image.innerHTML = "<img src=x onerror='window.hurt=1'>";
                  document.body.append(image);
                }""");
        chat.page().waitForFunction("window.refused === 'script-src-attr'");
        assertThat(chat.page().evaluate("window.hurt")).isNull();
        customer.hasSeen("Content Security Policy");
    }
}
