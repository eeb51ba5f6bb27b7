package org.yishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Plugins that have made data are taken out of a running portal and put back: everybody's pages of core still open, the other plugins work, what
 * they had made is marked as not being there, and when they are back they have all of it and know what happened meanwhile.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JarsTakenOutIT {

    private static final List<String> OUT = List.of("bylaws", "cobuilding", "representatives");
    private static final String CONFERENCE = "联席会议（试一试取出插件）";
    private static final Pattern AREA = Pattern.compile("/portal/community\\?id=(\\d+)\"[^>]*>\\s*桂苑");

    private static InstalledPortal portal;
    private static Caller anybody;
    private static long area;
    private static String conference;
    private static String reception;
    private static String receptionNotice;

    @BeforeAll
    static void aPortalThatIsUsed() {
        portal = InstalledPortal.start();
        anybody = new Caller(portal.address());
        area = Long.parseLong(found(AREA, anybody.read("/portal/home")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (portal != null) {
            portal.stop();
        }
    }

    private static String found(Pattern what, String where) {
        Matcher matcher = what.matcher(where);
        if (!matcher.find()) {
            throw new AssertionError(what + " is not in " + where);
        }
        return matcher.group(1);
    }

    private static List<String> corePages() {
        String in = "?area=" + area;
        return List.of("/portal/home", "/portal/community?id=" + area, "/portal/meeting/list" + in, "/portal/notice/list" + in, "/portal/ledger/checkpoints" + in,
                "/portal/opendata/list" + in, "/portal/datebook/month" + in, "/portal/search" + in + "&q=%E5%85%AC%E7%BA%A6", conference,
                "/data/guiyuan/resolutions.json", "/data/guiyuan/resolutions.csv", "/data/guiyuan/meetings.json", "/data/guiyuan/agenda-items.json");
    }

    @Test
    @Order(1)
    void allPluginsHaveDataThatMatters() {
        Caller worker = new Caller(portal.address()).loggedIn("worker");
        String manage = Caller.ledTo(worker.send("/cobuilding/conference/convene?area=" + area, "form", "convene",
                Map.of("area", String.valueOf(area), "headline", CONFERENCE, "more", "怎样一起办邻里节")));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String id = found(Pattern.compile("id=(\\d+)"), manage);
        Caller.ledTo(worker.send(manage, "call", "notice", Map.of("id", id, "date", today.plusDays(40).toString(), "time", "09:30",
                "place", "社区二楼", "noticedOn", today.toString())));
        conference = "/portal/meeting/show?id=" + id;
        String notice = Stream.of(anybody.read("/data/guiyuan/notices.json").split("\\{")).filter(one -> one.contains("representatives/reception/"))
                .filter(one -> !one.contains("WITHDRAWN") && !one.contains("CLOSED")).findFirst().orElseThrow();
        receptionNotice = found(Pattern.compile("/portal/notice/show\\?id=(\\d+)"), notice);
        reception = "/representatives/reception/show?id=" + found(Pattern.compile("representatives/reception/(\\d+)"), notice);
        assertThat(anybody.read(reception)).doesNotContain("已取消");
        assertThat(anybody.read(conference)).contains(CONFERENCE).doesNotContain("不在平台上");
        assertThat(worker.read("/portal/desk?area=" + area)).contains(CONFERENCE);
    }

    @Test
    @Order(2)
    void withoutTheirJarsEverythingElseGoesOn() {
        portal.move(OUT, true);
        OUT.forEach(plugin -> assertThat(anybody.status("/" + plugin + "/")).isEqualTo(404));
        assertThat(anybody.read(conference)).as("a marked gap").contains(CONFERENCE, "不在平台上");
        assertThat(anybody.faults(corePages())).as("offered to everybody").isEmpty();
        assertThat(Stream.of("resident1", "worker", "member", "unit1", "clerk", "admin").flatMap(account -> new Caller(portal.address()).loggedIn(account)
                .faults(List.of("/portal/me", "/portal/message/list", "/portal/me/data")).stream().map(fault -> account + ": " + fault)))
                .as("offered to accounts").isEmpty();
        Caller worker = new Caller(portal.address()).loggedIn("worker");
        assertThat(worker.read("/portal/desk?area=" + area)).as("nobody acts for the conference").doesNotContain(CONFERENCE);
        assertThat(worker.status("/portal/meeting/manage?id=" + found(Pattern.compile("id=(\\d+)"), conference))).isEqualTo(422);
        Caller.ledTo(worker.send("/portal/notice/withdraw?id=" + receptionNotice, "form", "withdraw", Map.of("id", receptionNotice, "reason", "会场停电")));
    }

    @Test
    @Order(3)
    void putBackTheyHaveWhatTheyHadAndHearWhatTheyMissed() {
        portal.move(OUT, false);
        assertThat(anybody.read(reception)).as("its notice was taken back meanwhile").contains("已取消");
        assertThat(anybody.read(conference)).contains(CONFERENCE).doesNotContain("不在平台上");
        assertThat(anybody.read("/cobuilding/conference/list?area=" + area)).contains(CONFERENCE);
        assertThat(anybody.read("/bylaws/bylaw/list?area=" + area)).contains("/bylaws/bylaw/show?id=");
        assertThat(anybody.faults(corePages())).isEmpty();
        assertThat(new Caller(portal.address()).loggedIn("worker").read("/portal/desk?area=" + area)).contains(CONFERENCE);
    }
}
