package org.yishi.deliberation.demo;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.topic.TopicSample;
import org.yishi.deliberation.topic.TopicSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A finished, a running and a coming consultation of the invented community, and topics in every state. */
@ApplicationScoped
public class DeliberationDemo implements DemoContent {

    @Inject
    private Samples samples;
    @Inject
    private TopicSamples topics;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        List<Long> residents = demo.residents().stream().map(Actor::personId).toList();
        current.as(Actor.PORTAL, () -> {
            read("consultations.json").forEach(json -> samples.make(demo.areaId(), Sample.of(json), demo.worker().personId(), residents));
            Set<Long> offices = demo.offices().values().stream().map(Actor::personId).collect(Collectors.toSet());
            read("topics.json").forEach(json -> topics.make(demo.areaId(), TopicSample.of(json), residents, offices));
        });
    }

    private static List<JsonObject> read(String name) {
        InputStream file = DeliberationDemo.class.getResourceAsStream(name);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }
}
