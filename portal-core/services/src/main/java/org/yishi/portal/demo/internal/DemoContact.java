package org.yishi.portal.demo.internal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.setting.AreaSettings;

/** How the committee of the demo community is reached. */
@ApplicationScoped
public class DemoContact implements DemoContent {

    @Inject
    private AreaSettings settings;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        current.as(Actor.PORTAL, () -> settings.change(demo.areaId(), Map.of("portal.front.phone", "0812-5550100",
                "portal.front.place", "桂苑路 18 号一楼", "portal.front.hours", "周一至周五 9:00–17:00")));
    }
}
