package org.yishi.deliberation.follow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saying how content one is, or changing what one said. */
@Named("deliberationEvaluateFollow")
@RequestScoped
public class EvaluateFollowView extends ConsultationVisitView {

    @Inject
    private Evaluations evaluations;
    @Inject
    private Followings followings;

    private final Map<String, Object> values = new HashMap<>();
    private Following following;

    @Override
    protected void fill(Consultation known) {
        Optional<Evaluation> mine = isEvaluating() ? evaluations.mine(known.id()) : Optional.empty();
        mine.ifPresent(given -> {
            values.put("process", Integer.toString(given.process()));
            values.put("result", Integer.toString(given.result()));
            values.put("comment", given.comment());
        });
    }

    public String evaluate() {
        evaluations.give(getId(), new Evaluation.Words(grade("process"), grade("result"), (String) values.get("comment")));
        return done("follow/evaluate", "deliberation.follow.evaluate.done");
    }

    private int grade(String field) {
        Object chosen = values.get(field);
        return chosen == null || !chosen.toString().matches("[1-5]") ? 0 : Integer.parseInt(chosen.toString());
    }

    public Following getFollowing() {
        if (following == null) {
            following = followings.of(getId());
        }
        return following;
    }

    public boolean isEvaluating() {
        return getFollowing().isEvaluating();
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
