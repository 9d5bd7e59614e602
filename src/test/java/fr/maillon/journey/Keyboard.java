package fr.maillon.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse: what they want to use they reach by the tabulator key, and see where they are (A11-02). */
final class Keyboard {

    private static final int MOST_TABS = 120;
    private static final String FOCUSED = "part => part === document.activeElement";
    private static final String MARKED = """
            () => {
              const style = getComputedStyle(document.activeElement);
              const radio = document.activeElement.closest('li');
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none' || radio !== null;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs until something has the focus, which must show. */
    Keyboard goTo(Locator wanted) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(wanted.evaluate(FOCUSED))) {
                if (!Boolean.TRUE.equals(page.evaluate(MARKED))) {
                    throw new AssertionError("the focus does not show on " + wanted);
                }
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached by the tabulator key: " + wanted + " on " + page.url());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }
}
