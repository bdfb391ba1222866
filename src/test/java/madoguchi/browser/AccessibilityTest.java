package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import madoguchi.chat.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing against WCAG 2.2 AA in any state of the panel. */
@BrowserTest
class AccessibilityTest {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({
        "PHONE, JA, LIGHT, クリックしたら請求された, うーん, 死にたい",
        "DESKTOP, EN, DARK, They billed me after a click, hmm, I want to die",
    })
    void noStateOfThePanelShutsAnybodyOut(
            Screen screen,
            Language language,
            ColorScheme colours,
            String billed,
            String vague,
            String crisis,
            Customer customer) {
        // So tall that the field, which stays in sight, covers nothing that could be scrolled away from under it.
        var window = screen.options().setColorScheme(colours).setViewportSize(screen.width, 4_000);
        Chat chat = customer.opens(window, language);
        assertThat(chat.asks(billed)).hasAttribute("data-outcome", "answer");
        chat.replies().locator("summary").click();
        assertThat(chat.asks(vague)).hasAttribute("data-outcome", "clarify");
        assertThat(chat.asks(crisis)).hasAttribute("data-outcome", "crisis");
        chat.page().clock().install();
        chat.page().route("**/messages", Route::abort);
        chat.says(billed);
        chat.turnClockUntilItGivesUp();
        chat.field().fill("あ".repeat(4_001));
        // All states stand one below the other now, from the greeting to the message that could not be sent.
        var violations =
                new AxeBuilder(chat.page()).withTags(LEVEL_AA).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
