package org.yishi.deliberation.demo;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A hearing before a decision, announced, and a review whose report is out, in the invented community. */
@ApplicationScoped
public class HearingDemo implements DemoContent {

    @Inject
    private HearingSamples samples;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        current.as(Actor.PORTAL, () -> {
            try (JsonReader reader = Json.createReader(HearingDemo.class.getResourceAsStream("hearings.json"))) {
                reader.readArray().getValuesAs(JsonObject.class).forEach(json -> {
                    long id = samples.make(demo.areaId(), json, demo.worker().personId());
                    current.as(demo.worker(), () -> samples.publish(id, json));
                });
            }
        });
    }
}
