package org.yishi.deliberation.demo;

import java.io.InputStream;
import java.util.List;

import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.session.Delegates;
import org.yishi.deliberation.session.Sessions;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A finished, a running and a coming consultation of the invented community, and a council that meets tomorrow. */
@ApplicationScoped
public class DeliberationDemo implements DemoContent {

    private static final int SEATS = 12;

    @Inject
    private Samples samples;
    @Inject
    private Delegates delegates;
    @Inject
    private Sessions sessions;
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

    /** Where people come together, the residents hold the seats, in turn for each interest, and their first session is called. */
    private void make(DemoCommunity demo, Sample sample, List<Long> residents) {
        long id = samples.make(demo.areaId(), sample, demo.worker().personId(), residents);
        if (sample.form().hasSession()) {
            List<String> groups = sample.groups().names();
            for (int i = 0; i < Math.min(SEATS, demo.residents().size()); i++) {
                Actor who = demo.residents().get(i);
                delegates.name(id, new Participant(who.personId(), who.name(), groups.get(i % groups.size()), true));
            }
            sessions.call(id);
        }
    }
}
