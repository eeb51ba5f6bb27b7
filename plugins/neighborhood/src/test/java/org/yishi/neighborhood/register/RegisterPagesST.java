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
import org.yishi.testkit.browser.OppositeLooks;

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
        logIn("resident12");
        CLERK.forEach(page -> page().open(path(page), 403));
        assertThat(page().open(path("mine")).text()).contains("5-1-803");
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

    @OppositeLooks
    void differencesFitEveryScreen(Look look, @TempDir Path folder) throws IOException {
        browser().as(look);
        logIn("worker");
        Path file = Files.writeString(folder.resolve("differences.csv"), """
                房屋编号,楼栋,单元,房号,登记面积,合同面积,业主
                1-1-101,1栋,1单元,101,188.80,200.00,张三
                9-1-101,9栋,1单元,101,88.80,,李四
                """);
        page().open(path("import")).upload("file", file).press("check");
        page().tap("main details summary");
        assertThat(page().textsOf("main tbody tr")).hasSizeGreaterThan(100);
        wellMadeHere("compare");
    }

    /** Without anybody touching the page. */
    @Test
    void whoBroughtALargeFileSeesWhenItWasRead(@TempDir Path folder) throws IOException {
        logIn("worker");
        StringBuilder lines = new StringBuilder("楼栋,房号,登记面积,业主\n");
        for (int i = 1; i <= 9_000; i++) {
            lines.append("大楼").append(i / 100).append(",").append(i).append(",100.00,业主").append(i).append("\n");
        }
        page().open(path("import")).upload("file", Files.writeString(folder.resolve("large.csv"), lines)).tap("[id='check'], [id$=':check']");
        page().waitFor("核对无误");
        assertThat(page().text()).contains("9000").doesNotContain("看看好了没有");
    }

    private void wellMade(String verb) {
        page().open(path(verb));
        wellMadeHere(verb);
    }

    private void wellMadeHere(String verb) {
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
