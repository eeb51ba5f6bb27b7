package org.yishi.portal.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.notice.NoticeDraft.Review;

/** Notices of the demo community for the browser tests: some that hang, and as many that are prepared. */
@ApplicationScoped
public class SampleNotices implements DemoContent {

    private static final int COUNT = 14;

    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public void create(DemoCommunity demo) {
        for (int i = 1; i <= COUNT; i++) {
            int number = i;
            String dossier = "test/sample/" + number;
            current.as(demo.worker(), () -> {
                long hanging = prepare(demo.areaId(), dossier, hanging(number));
                notices.checkPrivacy(hanging);
                notices.publish(hanging, LocalDate.now(clock), matters.photo(demo.areaId(), dossier, 9000 + number));
                prepare(demo.areaId(), dossier + "/b", prepared(number));
            });
        }
    }

    private long prepare(long area, String dossier, String title) {
        return matters.prepare(area, NoticeDraft.disclosure(area, dossier, "DISCLOSE_RESOLUTION", title,
                "居民代表会议同意修缮凉亭。\n预算 3200 元，从社区公益经费列支。", "张主任", "社区居民委员会 0812-3331234", Review.NOT_NEEDED, List.of()));
    }

    static String hanging(int number) {
        return "修缮凉亭（" + number + "）";
    }

    static String prepared(int number) {
        return "更换路灯（" + number + "）";
    }
}
