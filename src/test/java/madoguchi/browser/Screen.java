package madoguchi.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The screens that the chat is held to. */
enum Screen {
    SMALL_PHONE(320, 640, true),
    PHONE(390, 844, true),
    DESKTOP(1280, 800, false);

    final int width;
    final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(touch)
                .setHasTouch(touch);
    }
}
