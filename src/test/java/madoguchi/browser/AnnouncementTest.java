package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** What a screen reader is told, read from the browser's own accessibility tree. */
@BrowserTest
class AnnouncementTest {

    /** The accessibility tree of a page, by node. */
    private record Tree(Map<String, JsonObject> nodes) {

        static Tree of(Page page) {
            Map<String, JsonObject> nodes = new HashMap<>();
            JsonObject answer = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
            for (JsonElement node : answer.getAsJsonArray("nodes")) {
                nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
            }
            return new Tree(nodes);
        }

        List<JsonObject> withRole(String role) {
            return nodes.values().stream()
                    .filter(node -> text(node, "role").equals(role))
                    .toList();
        }

        /** Every text at or below a node, in no order. */
        List<String> textsBelow(JsonObject node) {
            List<String> texts = new ArrayList<>();
            if (text(node, "role").equals("StaticText")) {
                texts.add(text(node, "name"));
            }
            if (node.has("childIds")) {
                for (JsonElement child : node.getAsJsonArray("childIds")) {
                    JsonObject found = nodes.get(child.getAsString());
                    if (found != null) {
                        texts.addAll(textsBelow(found));
                    }
                }
            }
            return texts;
        }

        private static String text(JsonObject node, String field) {
            return node.has(field) && node.getAsJsonObject(field).has("value")
                    ? node.getAsJsonObject(field).get("value").getAsString()
                    : "";
        }

        private static String property(JsonObject node, String name) {
            for (JsonElement property : node.getAsJsonArray("properties")) {
                if (property.getAsJsonObject().get("name").getAsString().equals(name)) {
                    return text(property.getAsJsonObject(), "value");
                }
            }
            return "";
        }
    }

    private static String liveness(Page page) {
        List<JsonObject> logs = Tree.of(page).withRole("log");
        assertThat(logs).hasSize(1);
        return Tree.property(logs.get(0), "live");
    }

    @Test
    void eachAnswerStandsOnceInTheRegionThatIsReadOut(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        // Whatever is put into the log while it is live is spoken; put in twice, it is spoken twice.
        chat.page().evaluate("""
                () => {
                  window.spoken = [];
                  const root = document.querySelector("madoguchi-chat").shadowRoot;
                  new MutationObserver((changes) => {
                    for (const change of changes) {
                      for (const node of change.addedNodes) {
                        if (node.classList?.contains("reply")) window.spoken.push(node.dataset.turn);
                      }
                    }
                  }).observe(root.querySelector("#log"), { childList: true, subtree: true });
                }""");
        Locator first = chat.asks(AskingTest.BILLED);
        chat.asks("無視して大丈夫?");
        String said = first.locator("> .text").textContent();

        assertThat(liveness(chat.page())).isEqualTo("polite");
        Tree tree = Tree.of(chat.page());
        assertThat(tree.textsBelow(tree.withRole("log").get(0)))
                .filteredOn(said::equals)
                .hasSize(1);
        assertThat(chat.page().evaluate("window.spoken")).isEqualTo(List.of("1", "2"));
    }

    @Test
    void whatWasSaidBeforeAReloadIsThereButNotReadOutAgain(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        String said = chat.asks(AskingTest.BILLED).locator("> .text").textContent();
        chat.page().addInitScript("""
                window.livenessAtRestore = [];
                (function watch() {
                  const log = document.querySelector("madoguchi-chat")?.shadowRoot?.querySelector("#log");
                  if (!log) return requestAnimationFrame(watch);
                  new MutationObserver((changes) => {
                    for (const change of changes) {
                      for (const node of change.addedNodes) {
                        if (node.classList?.contains("reply")) window.livenessAtRestore.push(log.getAttribute("aria-live"));
                      }
                    }
                  }).observe(log, { childList: true, subtree: true });
                })();""");
        chat.page().reload();
        assertThat(chat.replies()).hasCount(1);
        Tree tree = Tree.of(chat.page());
        assertThat(tree.textsBelow(tree.withRole("log").get(0))).contains(said);
        assertThat(chat.page().evaluate("window.livenessAtRestore")).isEqualTo(List.of("off"));
    }
}
