package org.yishi.deliberation.position;

import java.time.Clock;
import java.time.Instant;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Invented positions and costs of a sample whose notice is out. */
@ApplicationScoped
public class PositionSamples {

    private static final int LONGEST = 300;

    @Inject
    private PositionRepository repository;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void make(@Of(Consultation.class) long consultationId, JsonObject json) {
        json.getJsonObject("positions").keySet().forEach(side -> {
            Position position = Position.of(consultationId, side);
            position.enter(json.getJsonObject("positions").getString(side), LONGEST, Instant.now(clock));
            repository.add(position);
        });
        json.getJsonArray("costTable").getValuesAs(JsonObject.class).forEach(line -> repository.add(
                CostLine.of(consultationId, line.getString("what"), line.getInt("yuan") * 100L, line.getString("payer"))));
        act.fact("sample", true).fact("part", "position");
    }
}
