package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With JavaScript off, the page still takes a question and answers it. */
@BrowserTest
class WithoutScriptTest {

    @ParameterizedTest
    @EnumSource
    void theFormAsksAndAnswersAndGoesOn(Screen screen, Customer customer) {
        Chat chat = customer.prepares(screen.options().setJavaScriptEnabled(false));
        Page page = chat.page();
        page.navigate(chat.desk().address() + "/");
        page.locator("noscript textarea, .plain-form textarea").first().fill(AskingTest.BILLED);
        page.locator(".plain-form button[type=submit]").first().click();

        assertThat(page.locator(".plain-text")).containsText("払わないでください");
        assertThat(page.locator(".plain-referrals a[href='tel:188']")).isVisible();
        page.locator("#text").fill("無視して大丈夫?");
        page.locator(".plain-form > p button").click();
        assertThat(page.locator(".plain-exchange")).hasCount(2);
        assertThat(page.locator(".plain-customer").last()).containsText("無視して大丈夫?");
        page.locator(".plain-suggestions button").first().click();
        assertThat(page.locator(".plain-exchange")).hasCount(3);
    }

    @Test
    void axeFindsNothingInThePlainPage(Customer customer) {
        Chat chat = customer.prepares(Screen.SMALL_PHONE.options());
        Page page = chat.page();
        page.navigate(chat.desk().address() + "/ask");
        page.locator("#text").fill(AskingTest.BILLED);
        page.locator(".plain-form > p button").click();
        assertThat(page.locator(".plain-exchange")).hasCount(1);
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
        assertThat(violations).isEmpty();
    }
}
