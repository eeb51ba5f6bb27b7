package org.yishi.portal.procedure;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

/** Errands in the demo community: one that is overdue, one on hold that was sent back, one that lasts, one that just began. */
@ApplicationScoped
public class ErrandsOfTheDemo implements DemoContent {

    static final String CODE = "errand-lamp";

    @Inject
    private Errand errand;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    static String dossier(String name) {
        return "test/demo/" + name;
    }

    @Override
    public void create(DemoCommunity demo) {
        LocalDate today = LocalDate.now(clock);
        current.as(Actor.PORTAL, () -> {
            begin(demo, "lamp", "三栋二单元楼道灯损坏", today.minusDays(20));
            enter(demo, "lamp", StageEntry.of("ASKED", today.minusDays(20), Outcome.DONE).fulfilling("reason").takenFromPaper());
            enter(demo, "lamp", StageEntry.of("ANSWERED", today.minusDays(10), Outcome.PASSED));

            begin(demo, "bench", "中心花园增设座椅", today.minusDays(6));
            enter(demo, "bench", StageEntry.of("ASKED", today.minusDays(6), Outcome.DONE).fulfilling("reason"));
            enter(demo, "bench", StageEntry.of("ANSWERED", today.minusDays(5), Outcome.FAILED));
            errand.back(demo.areaId(), dossier("bench"), "ASKED", "请先听取一楼住户的意见");
            errand.hold(demo.areaId(), dossier("bench"), "居务监督委员会不同意，等待书面答复", today.plusDays(2));

            begin(demo, "bikes", "电动自行车集中充电", today.minusDays(2));
            enter(demo, "bikes", StageEntry.of("ASKED", today.minusDays(2), Outcome.DONE).fulfilling("reason"));
            enter(demo, "bikes", StageEntry.of("ANSWERED", today.minusDays(1), Outcome.PASSED));
            enter(demo, "bikes", StageEntry.of("SHOWN", today.minusDays(1), Outcome.BEGUN));
            errand.address(demo.areaId(), CODE, "/portal/errand/show?name=lamp");
        });
    }

    private void begin(DemoCommunity demo, String name, String title, LocalDate day) {
        errand.begin(demo.areaId(), dossier(name), title, day);
    }

    private void enter(DemoCommunity demo, String name, StageEntry entry) {
        errand.enter(demo.areaId(), dossier(name), entry);
    }
}
