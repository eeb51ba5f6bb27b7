package org.yishi.deliberation.demo;

import org.yishi.deliberation.seat.SeatSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A special council of the invented community, whose participants were just drawn. */
@ApplicationScoped
public class SeatDemo implements DemoContent {

    @Inject
    private SeatSamples samples;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        current.as(Actor.PORTAL, () -> samples.make(demo.areaId(), demo.worker().personId(), demo.residents()));
    }
}
