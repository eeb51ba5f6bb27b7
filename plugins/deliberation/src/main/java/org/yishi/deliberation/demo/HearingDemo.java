package org.yishi.deliberation.demo;

import java.util.List;

import org.yishi.deliberation.hearing.PublicSeats;
import org.yishi.deliberation.hearing.WrittenPoints;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

/** A hearing before a decision, announced, and a review whose report is out, in the invented community. */
@ApplicationScoped
public class HearingDemo implements DemoContent {

    @Inject
    private HearingSamples samples;
    @Inject
    private PublicSeats seats;
    @Inject
    private WrittenPoints points;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        current.as(Actor.PORTAL, () -> {
            try (JsonReader reader = Json.createReader(HearingDemo.class.getResourceAsStream("hearings.json"))) {
                reader.readArray().getValuesAs(JsonObject.class).forEach(json -> {
                    long id = samples.make(demo.areaId(), json, demo.worker().personId());
                    current.as(demo.worker(), () -> samples.publish(id, json));
                    takePart(id, json, demo.residents());
                });
            }
        });
    }

    /** Some take a public seat, and one writes to the hearing for each word of the sample. */
    private void takePart(long id, JsonObject json, List<Actor> residents) {
        int sitting = json.getInt("sitting", 0);
        residents.stream().limit(sitting).forEach(one -> current.as(one, () -> seats.attend(id, true)));
        List<JsonString> words = json.containsKey("written") ? json.getJsonArray("written").getValuesAs(JsonString.class) : List.of();
        for (int i = 0; i < words.size(); i++) {
            String body = words.get(i).getString();
            current.as(residents.get(i), () -> points.write(id, body));
        }
    }
}
