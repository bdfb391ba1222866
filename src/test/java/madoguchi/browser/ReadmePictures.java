package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the README again; run by name only: {@code mvn test -Dtest=ReadmePictures}. */
@BrowserTest
class ReadmePictures {

    private static final Path FOLDER = Path.of("src", "docs");

    @Test
    void phone(Customer customer) throws IOException {
        Chat chat = customer.opens(Screen.PHONE.options().setDeviceScaleFactor(1.5), Language.JA);
        take(chat, chat.asks(AskingTest.BILLED), "phone-ja.png");
    }

    @Test
    void desktop(Customer customer) throws IOException {
        Chat chat = customer.opens(Screen.DESKTOP, Language.EN);
        take(chat, chat.asks("I clicked a link and now it says I owe 40,000 yen. Do I have to pay?"), "desktop-en.png");
    }

    @Test
    void anotherWebsite(Customer customer) throws IOException {
        Chat chat = customer.prepares(Screen.DESKTOP.options());
        chat.visitLauncher(Language.JA);
        take(chat, chat.asks(AskingTest.BILLED), "embed-desktop-ja.png");
    }

    @Test
    void waitingForAPersonInTheDark(Customer customer) throws IOException {
        var phone = Screen.PHONE.options().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK);
        Chat chat = customer.prepares(phone);
        chat.visitLauncher(Language.EN);
        take(chat, chat.asks("I already transferred 40,000 yen"), "waiting-phone-en.png");
    }

    @Test
    void withoutScript(Customer customer) throws IOException {
        Chat chat = customer.prepares(Screen.PHONE.options());
        chat.page().navigate(chat.desk().address() + "/ask");
        chat.page().locator("#text").fill(AskingTest.BILLED);
        chat.page().locator(".plain-form > p button").click();
        Files.write(
                FOLDER.resolve("plain-phone-ja.png"),
                small(ImageIO.read(new ByteArrayInputStream(chat.page().screenshot()))));
    }

    private static void take(Chat chat, Locator reply, String name) throws IOException {
        assertThat(reply.locator("> .text")).isInViewport();
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(name),
                small(ImageIO.read(new ByteArrayInputStream(chat.page().screenshot()))));
    }

    /** As small as PNG gets without loss; the browser writes it fast and large. */
    private static byte[] small(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam options = writer.getDefaultWriteParam();
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), options);
        }
        writer.dispose();
        return bytes.toByteArray();
    }
}
