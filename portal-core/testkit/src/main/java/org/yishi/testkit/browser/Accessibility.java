package org.yishi.testkit.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

/** Looks at the page that is open with axe, with every rule it has. */
public final class Accessibility {

    private Accessibility() {
    }

    /** Fails with one line for each element that somebody could not perceive or use. */
    public static void assertNone(PortalPage page) {
        // in one go: the other mode opens a window for each page to look into frames of other origins, and the portal has none;
        // and without the long list of everything that is in order
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        List<Rule> violations = new AxeBuilder().withOptions(onlyWhatIsWrong).setLegacyMode(true).analyze(page.browser().driver())
                .getViolations();
        if (!violations.isEmpty()) {
            StringBuilder report = new StringBuilder("axe found on ").append(page.address()).append(':');
            for (Rule rule : violations) {
                report.append("\n  ").append(rule.getId()).append(" (").append(rule.getImpact()).append("): ").append(rule.getHelp());
                for (CheckedNode node : rule.getNodes()) {
                    report.append("\n      ").append(node.getTarget()).append("  ").append(node.getHtml());
                }
            }
            throw new AssertionError(report.toString());
        }
    }
}
