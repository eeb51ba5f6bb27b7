package org.yishi.portal.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.message.internal.OrderTelling;

/** Messages for two residents of the demo community, for the browser. */
@ApplicationScoped
public class MessageSamples implements DemoContent {

    static final String TITLE = "整修羽毛球场";

    @Inject
    private Messages messages;
    @Inject
    private OrderTelling telling;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    @Override
    public void create(DemoCommunity demo) {
        LocalDate today = LocalDate.now(clock);
        Audience two = Audience.persons(List.of(demo.residents().get(4).personId(), demo.residents().get(5).personId()));
        try {
            unit.run(() -> {
                messages.tell(Message.about("portal.meetingNoticed", demo.areaId(), "test/sample", two, "/portal/meeting/list?area=" + demo.areaId(),
                        TITLE, today.plusDays(12).atTime(9, 0), "社区会议室").due(today.plusDays(12)));
                messages.tell(Message.about("portal.noticePublished", demo.areaId(), "test/sample", two, "/portal/notice/list?area=" + demo.areaId(),
                        TITLE, today.plusDays(15)));
                return two;
            });
            telling.tell();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
