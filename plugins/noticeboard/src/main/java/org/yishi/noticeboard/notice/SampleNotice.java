package org.yishi.noticeboard.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.text.Texts;

/** One notice for the demo community, posted by its worker through the same funnel as any other. */
@ApplicationScoped
public class SampleNotice implements DemoContent {

    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;

    @Override
    public void create(DemoCommunity demo) {
        current.as(demo.worker(), () -> {
            notices.post(demo.areaId(), texts.get("noticeboard.demo.title"), texts.get("noticeboard.demo.body"));
        });
    }
}
