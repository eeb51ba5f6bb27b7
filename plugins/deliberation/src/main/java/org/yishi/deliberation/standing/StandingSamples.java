package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Makes an invented standing body, chosen last year, by the acts of the house; the page says that it is a sample. */
@ApplicationScoped
public class StandingSamples {

    @Inject
    private StandingBodies bodies;
    @Inject
    private YearReports reports;
    @Inject
    private StandingRepository repository;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return the id */
    @Open("calls the guarded acts of standing bodies")
    public long make(long areaId, JsonObject json) {
        LocalDate chosen = LocalDate.of(LocalDate.now(clock).getYear() - 1, json.getInt("month"), json.getInt("day"));
        StandingBody.Shape shape = new StandingBody.Shape(BodyKind.valueOf(json.getString("kind")), json.getString("name"), json.getString("field"),
                json.getString("how"), chosen, json.getInt("seats"), json.getInt("years"));
        long id = bodies.establish(areaId, shape);
        json.getJsonArray("members").getValuesAs(JsonObject.class).forEach(one -> bodies.name(id, new StandingMember.Naming(one.getString("name"),
                one.getString("for"), one.getString("office"), one.getBoolean("woman"), chosen, 0, true)));
        JsonObject mandate = json.getJsonObject("mandate");
        bodies.mandate(id, Mandate.Giver.valueOf(mandate.getString("giver")), chosen, mandate.getString("matters"), chosen.plusYears(shape.years()));
        if (json.containsKey("report")) {
            JsonObject report = json.getJsonObject("report");
            reports.publish(id, chosen.getYear(), report.getString("text"), report.getString("income"), report.getString("expense"));
        }
        return id;
    }

    @Guarded("deliberation.import")
    public void mark(@Of(StandingBody.class) long id) {
        repository.get(id).markAsSample();
        act.fact("sample", true);
    }
}
