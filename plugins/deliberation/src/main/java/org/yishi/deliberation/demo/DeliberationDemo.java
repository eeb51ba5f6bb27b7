package org.yishi.deliberation.demo;

import java.io.InputStream;
import java.util.List;

import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A finished, a running and a coming consultation of the invented community. */
@ApplicationScoped
public class DeliberationDemo implements DemoContent {

    private static final int CROWD = 64;

    @Inject
    private Samples samples;
    @Inject
    private Crowd crowd;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        List<Long> residents = demo.residents().stream().map(Actor::personId).toList();
        current.as(Actor.PORTAL, () -> {
            InputStream file = DeliberationDemo.class.getResourceAsStream("consultations.json");
            try (JsonReader reader = Json.createReader(file)) {
                reader.readArray().getValuesAs(JsonObject.class)
                        .forEach(json -> make(demo, Sample.of(json), residents));
            }
        });
    }

    private void make(DemoCommunity demo, Sample sample, List<Long> residents) {
        long id = samples.make(demo.areaId(), sample, demo.worker().personId(), residents);
        if (sample.from() < 0 && sample.stage() != Stage.ADOPTED) {
            crowd.join(id, sample, CROWD);
        }
    }
}
