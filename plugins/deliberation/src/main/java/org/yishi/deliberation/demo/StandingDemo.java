package org.yishi.deliberation.demo;

import org.yishi.deliberation.standing.StandingSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A standing council with a place to fill, and a board with its report, in the invented community. */
@ApplicationScoped
public class StandingDemo implements DemoContent {

    @Inject
    private StandingSamples samples;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        try (JsonReader reader = Json.createReader(StandingDemo.class.getResourceAsStream("standing.json"))) {
            for (JsonObject json : reader.readArray().getValuesAs(JsonObject.class)) {
                long id = current.as(demo.worker(), () -> samples.make(demo.areaId(), json));
                current.as(Actor.PORTAL, () -> samples.mark(id));
            }
        }
    }
}
