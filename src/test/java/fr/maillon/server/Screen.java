package fr.maillon.server;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be said of any page as it stands in a browser: whether everybody can read it, whatever their screen and language. */
public final class Screen {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;

    private static final String WIDER_THAN_ITS_WINDOW = """
            () => {
              const over = document.documentElement.scrollWidth - window.innerWidth;
              if (over <= 0) return '';
              const culprit = [...document.querySelectorAll('body *')].find(part =>
                part.getBoundingClientRect().right > window.innerWidth + 1 && !part.closest('.table-scroll'));
              return over + ' px' + (culprit ? ': ' + culprit.outerHTML.slice(0, 120) : '');
            }
            """;
    private static final String FACTS = """
            () => ({
              language: document.documentElement.lang,
              headings: document.querySelectorAll('h1').length,
              mains: document.querySelectorAll('main').length,
              missing: (document.body.innerText.match(/\\?\\?\\?\\S+/) || [''])[0],
              title: document.title,
              firstLink: document.querySelector('a[href]').className,
            })
            """;

    private final Page page;

    public Screen(Page page) {
        this.page = page;
    }

    /** Everything that is wrong with the page as it stands, in words; the window keeps its size. */
    public List<String> faults(String language) {
        List<String> faults = new ArrayList<>();
        faults.addAll(barriers());
        faults.addAll(overflows());
        faults.addAll(frame(language));
        return faults;
    }

    /** What axe finds against WCAG 2.2 A and AA. */
    public List<String> barriers() {
        List<String> found = new ArrayList<>();
        var results = new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze();
        for (Rule rule : results.getViolations()) {
            found.add(rule.getId() + " at " + rule.getNodes().get(0).getHtml());
        }
        return found;
    }

    private List<String> overflows() {
        var size = page.viewportSize();
        List<String> found = new ArrayList<>();
        for (int width : new int[] {size.width, NARROW}) {
            page.setViewportSize(width, size.height);
            String over = (String) page.evaluate(WIDER_THAN_ITS_WINDOW);
            if (!over.isEmpty()) {
                found.add("at " + width + " px wider than its window by " + over);
            }
        }
        page.setViewportSize(size.width, size.height);
        return found;
    }

    private List<String> frame(String language) {
        @SuppressWarnings("unchecked")
        var facts = (Map<String, Object>) page.evaluate(FACTS);
        List<String> found = new ArrayList<>();
        expect(found, "language", facts.get("language"), language);
        expect(found, "number of first headings", facts.get("headings"), 1);
        expect(found, "number of main parts", facts.get("mains"), 1);
        expect(found, "first link", facts.get("firstLink"), "skip-link");
        expect(found, "text without words", facts.get("missing"), "");
        if (!facts.get("title").toString().endsWith(" - Maillon")) {
            found.add("title: " + facts.get("title"));
        }
        return found;
    }

    private static void expect(List<String> found, String what, Object is, Object shouldBe) {
        if (!shouldBe.equals(is)) {
            found.add(what + ": " + is + " instead of " + shouldBe);
        }
    }
}
