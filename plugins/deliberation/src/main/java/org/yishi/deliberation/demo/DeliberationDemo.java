package org.yishi.deliberation.demo;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.position.PositionSamples;
import org.yishi.deliberation.seat.SeatSamples;
import org.yishi.deliberation.session.Sessions;
import org.yishi.deliberation.topic.TopicSample;
import org.yishi.deliberation.topic.TopicSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoClues;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A finished, a running and a coming consultation of the invented community, a council that meets tomorrow, another just drawn, and topics in every state. */
@ApplicationScoped
public class DeliberationDemo implements DemoContent {

    private static final int SEATS = 12;
    private static final int CROWD = 64;

    @Inject
    private Samples samples;
    @Inject
    private Crowd crowd;
    @Inject
    private TopicSamples topics;
    @Inject
    private SeatSamples seats;
    @Inject
    private PositionSamples positions;
    @Inject
    private Sessions sessions;
    @Inject
    private DemoClues clues;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        List<Long> residents = demo.residents().stream().map(Actor::personId).toList();
        Set<Long> offices = demo.offices().values().stream().map(Actor::personId).collect(Collectors.toSet());
        current.as(Actor.PORTAL, () -> {
            read("consultations.json").forEach(json -> make(demo, Sample.of(json), json, residents));
            read("topics.json").forEach(json -> topics.make(demo.areaId(), TopicSample.of(json), residents, offices));
        });
    }

    /** Where people come together, residents hold the seats, in turn for each interest, and their first session is called. */
    private void make(DemoCommunity demo, Sample sample, JsonObject json, List<Long> residents) {
        long id = samples.make(demo.areaId(), sample, demo.worker().personId(), residents);
        clues.leave(sample.topic().title(), Consultation.DOSSIERS + id);
        if (sample.from() < 0 && (sample.stage() == Stage.INFORMED || sample.stage() == Stage.GATHERING)) {
            crowd.join(id, sample, CROWD);
        }
        if (sample.form().hasSession()) {
            seats.seat(id, demo.residents().subList(0, Math.min(SEATS, demo.residents().size())));
            sessions.call(id);
            positions.make(id, json);
        }
    }

    private static List<JsonObject> read(String name) {
        InputStream file = DeliberationDemo.class.getResourceAsStream(name);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }
}
