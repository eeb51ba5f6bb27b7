package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** The register in the browser: what everybody sees, an owner's own line, the work of the clerk. */
class RegisterPagesST extends BrowserTest {

    private static final List<String> OWNER = List.of("mine", "claim", "contest", "roll", "designate");
    private static final List<String> CLERK = List.of("import", "change", "post", "answer", "identify");

    @EveryPairOfLooks
    void theyAreForEverybody(Look look) {
        browser().as(look);
        wellMade("show");
        logIn("resident1");
        OWNER.forEach(this::wellMade);
        browser().newVisitor();
        browser().as(look);
        logIn("worker");
        CLERK.forEach(this::wellMade);
    }

    @Test
    void onlyTheClerkWorksOnIt() {
        logIn("resident1");
        CLERK.forEach(page -> page().open(path(page), 403));
        assertThat(page().open(path("mine")).text()).contains("1-1-101");
    }

    @Test
    void theSpreadsheetInForceChangesNothingAndABrokenOneSaysWhy(@TempDir Path folder) throws IOException {
        logIn("worker");
        Path broken = Files.writeString(folder.resolve("owners.csv"), "楼栋,房号,登记面积,业主\n1栋,101,,张三\n1栋,102,八十,李四\n");
        page().open(path("import")).upload("file", broken).press("check");
        assertThat(page().text()).contains("第 2 行", "没有面积", "第 3 行", "八十");
        assertThat(page().has("#takeOver")).isFalse();
        Accessibility.assertNone(page());

        Path known = folder.resolve("owners.xlsx");
        try (InputStream demo = RegisterDemo.class.getResourceAsStream("/org/yishi/neighborhood/demo/owners.xlsx")) {
            Files.copy(demo, known);
        }
        page().open(path("import")).upload("file", known).press("check");
        for (int times = 0; times < 20 && page().text().contains("正在核对"); times++) {
            page().follow("看看好了没有");
        }
        assertThat(page().text()).contains("418");
        Accessibility.assertNone(page());
    }

    private void wellMade(String verb) {
        page().open(path(verb));
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", verb).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }

    private String path(String verb) {
        return "/neighborhood/register/" + verb + "?area=" + compound();
    }

    /** 桂香园小区 is the first area that the demo makes below its community. */
    private long compound() {
        return demoCommunity() + 1;
    }
}
