package org.yishi.deliberation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.deliberation.hearing.HearingPlan;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.deliberation.review.ReviewPlan;
import org.yishi.deliberation.review.ReviewVoters;
import org.yishi.deliberation.review.ReviewedKind;
import org.yishi.deliberation.review.Reviews;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** Makes an invented hearing and an invented review for which people are being named; plan and report are published by the acts of the house. */
@ApplicationScoped
public class HearingSamples {

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Hearings hearings;
    @Inject
    private Reviews reviews;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public long make(@In long areaId, JsonObject json, long workerId) {
        LocalDate today = LocalDate.now(clock);
        Instant now = Instant.now(clock);
        Consultation one = Consultation.draft(areaId, Topic.of(json.getString("title"), json.getString("problem"), json.getString("question")), workerId, now);
        one.choose(ConsultForm.valueOf(json.getString("form")));
        one.concern(new InterestGroups(json.getJsonArray("groups").getValuesAs(JsonString::getString)));
        one.file(FactsFile.of(json.getString("facts"), json.getString("costs"), json.getString("options"), json.getString("limits")));
        one.plan(Gathering.between(today.plusDays(1), today.plusDays(9)));
        one.appoint(today.plusDays(json.getInt("session")).atTime(19, 0), json.getString("place"));
        one.accept(now);
        one.convene(now);
        one.markAsSample();
        consultations.add(one);
        act.on(one.dossier()).fact("sample", true).fact("stage", one.stage());
        return one.id();
    }

    @Open("calls the guarded acts of hearings and reviews")
    public void publish(long id, JsonObject json) {
        if (json.containsKey("hearing")) {
            JsonObject plan = json.getJsonObject("hearing");
            hearings.plan(id, new HearingPlan(plan.getString("applicant"), plan.getString("decision"), plan.getString("explanation"),
                    plan.getString("experts"), plan.getInt("seats"), 0));
            hearings.publish(id);
        } else {
            JsonObject plan = json.getJsonObject("review");
            reviews.plan(id, new ReviewPlan(ReviewedKind.valueOf(plan.getString("kind")), plan.getString("subject"), ReviewVoters.REPRESENTATIVES,
                    plan.getString("report")));
            reviews.publish(id);
        }
    }
}
