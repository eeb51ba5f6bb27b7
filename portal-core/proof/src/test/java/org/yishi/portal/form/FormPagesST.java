package org.yishi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.yishi.portal.document.Papers;
import org.yishi.portal.notice.NoticeTitles;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

class FormPagesST extends BrowserTest {

    private static Path scan(int number) {
        try {
            return Files.write(Files.createTempFile("scan", ".png"), Papers.photo(4000 + number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of birth that the demo gives its residents, as it would stand on a sheet. */
    private static String born(String login) {
        return LocalDate.of(1955, 1, 1).plusDays(Math.floorMod(login.hashCode() * 31L, 15_000)).toString();
    }

    private String headersOf(String image) {
        return (String) browser().driver().executeAsyncScript("var done = arguments[arguments.length - 1];"
                + " fetch(document.querySelector(arguments[0]).src).then(function (r) { done(['content-security-policy', 'x-content-type-options',"
                + " 'content-type', 'cache-control'].map(function (n) { return r.headers.get(n); }).join(' | ')); })", image);
    }

    private boolean fits() {
        return Boolean.FALSE.equals(browser().driver().executeScript("return document.documentElement.scrollWidth > window.innerWidth"));
    }

    private String entryOf(String title) {
        page().open("/portal/notice/list?area=" + demoCommunity()).follow(title);
        return "/portal/form/enter?what=portal.object&subject=" + page().address().replaceFirst(".*id=(\\d+).*", "$1");
    }

    @OppositeLooks
    void aSheetIsEnteredConfirmedSeenDoubtedAndAnswered(Look look) {
        int number = 1 + Look.all().indexOf(look);
        browser().as(look);
        logIn("worker");
        page().open(entryOf(NoticeTitles.hanging(14)));
        Accessibility.assertNone(page());
        assertThat(fits()).isTrue();
        String words = "预算偏高，请公开报价 " + number;
        page().fill("name", "张玉兰").fill("proof", born("resident3")).choose("kind", "MONEY").fill("text", words).press("enter");
        assertThat(page().has(".problems")).as("without a scan").isTrue();
        assertThat(page().valueOf("text")).isEqualTo(words);
        Accessibility.assertNone(page());
        page().upload("scan", scan(number)).press("enter");
        assertThat(page().has(".said")).isTrue();
        Accessibility.assertNone(page().open("/portal/form/list?area=" + demoCommunity()));
        assertThat(fits()).isTrue();

        browser().newVisitor().as(look);
        logIn("member");
        page().open("/portal/form/list?area=" + demoCommunity()).tap("a[href*='/portal/form/confirm']");
        Accessibility.assertNone(page().waitFor(words));
        assertThat(headersOf(".document img")).as("the scan is shown and runs nothing").contains("sandbox", "default-src 'none'", "nosniff",
                "image/jpeg", "no-store");
        page().press("confirm");
        assertThat(page().has(".said")).isTrue();

        browser().newVisitor().as(look);
        logIn("resident3");
        Accessibility.assertNone(page().open("/portal/me"));
        Accessibility.assertNone(page().open("/portal/form/mine"));
        assertThat(page().text()).contains(words);
        assertThat(fits()).isTrue();
        page().tap("a[href*='/portal/form/contest']");
        Accessibility.assertNone(page().waitFor(words));
        page().fill("words", "我没有写这一句").press("contest");
        assertThat(page().text()).contains("我没有写这一句");

        browser().newVisitor().as(look);
        logIn("supervisor");
        page().open("/portal/form/list?area=" + demoCommunity()).tap("a[href*='/portal/form/answer']");
        Accessibility.assertNone(page().waitFor("我没有写这一句"));
        page().fill("answer", "已当面核对原件").press("reject");
        assertThat(page().has(".said")).isTrue();
    }

    @Test
    void everyFieldOfAFormIsOnTheScreenAndOnTheEntryScreen() {
        logIn("worker");
        page().open("/portal/form/list?area=" + demoCommunity());
        List<String> entries = browser().driver().findElements(By.cssSelector("section[data-form] li:first-child a.button")).stream()
                .map(link -> link.getDomAttribute("href")).toList();
        assertThat(entries).as("something to enter").anyMatch(entry -> entry.contains("portal.object"));
        for (String entry : entries) {
            if (entry.contains("/portal/form/enter")) {
                page().open(entry);
                for (String id : List.of("name", "proof", "heldOn", "scan")) {
                    assertThat(page().has("#" + id)).as(entry + " " + id).isTrue();
                }
                assertThat(browser().driver().findElements(By.cssSelector("form .field"))).as(entry + ": fields of its own").hasSizeGreaterThan(4);
                Accessibility.assertNone(page());
            }
        }
        page().open(entryOf(NoticeTitles.hanging(14)));
        String subject = page().address().replaceFirst(".*subject=(\\d+).*", "$1");
        browser().newVisitor();
        logIn("resident1");
        page().open("/portal/notice/object?id=" + subject);
        for (String id : List.of("kind", "text", "byName")) {
            assertThat(page().has("#" + id)).as("the resident's screen: " + id).isTrue();
        }
    }

    @Test
    void theListOfFormsIsForThoseWhoEnterThem() {
        logIn("resident1");
        page().open("/portal/form/list?area=" + demoCommunity(), 403);
        page().open("/portal/file/retention?area=" + demoCommunity(), 403);
        browser().newVisitor();
        logIn("worker");
        Accessibility.assertNone(page().open("/portal/file/retention?area=" + demoCommunity()));
        assertThat(page().text()).contains("保管期限表", "永久");
    }

    @Test
    void aBlankSheetIsAPdfForEverybody() {
        page().open(entryNumber());
        String sheet = page().address();
        assertThat(sheet).contains("/portal/notice/show");
        String id = sheet.replaceFirst(".*id=(\\d+).*", "$1");
        Object type = browser().driver().executeAsyncScript("var done = arguments[arguments.length - 1]; fetch('/portal/sheet?what=portal.object&subject="
                + id + "').then(function (r) { return r.blob(); }).then(function (b) { return b.slice(0, 5).text(); }).then(done)");
        assertThat(type).isEqualTo("%PDF-");
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsStoppedAtTheLimitInPlainWords() throws IOException, InterruptedException {
        page().open("/portal/login");
        URI login = URI.create(browser().driver().getCurrentUrl());
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = Arrays.copyOf(head, 27_262_976 + 50_000);
        HttpResponse<String> answer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(HttpRequest.newBuilder(login)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大");
    }

    private String entryNumber() {
        page().open("/portal/notice/list?area=" + demoCommunity()).follow(NoticeTitles.hanging(14));
        return page().address().replaceFirst("^[a-z]+://[^/]+", "");
    }
}
