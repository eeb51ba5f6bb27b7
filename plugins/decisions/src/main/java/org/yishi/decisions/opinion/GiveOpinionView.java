package org.yishi.decisions.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.Steps;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The supervision committee speaks on one step. */
@Named("decisionsGiveOpinion")
@RequestScoped
public class GiveOpinionView extends MatterWorkView {

    @Inject
    private Opinions opinions;
    @Inject
    private Steps steps;
    @Inject
    private Supervisors supervisors;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private Clock clock;

    private Verdict verdict;
    private String body;
    private List<String> members = List.of();
    private LocalDate heldOn;

    private static final String STEP = "decisions.step";

    private Step known;

    @Override
    protected void fill(Matter matter) {
        heldOn = LocalDate.now(clock);
        members = List.of(Long.toString(currentActor.get().personId()));
    }

    public String give() {
        opinions.give(getId(), getStep(), verdict, body, members.stream().map(Long::valueOf).toList(), heldOn);
        return "/decisions/opinion/desk?faces-redirect=true&area=" + getMatter().areaId();
    }

    /** Who sits in the committee today or sat in it when the step was taken, by person. */
    public Map<Long, String> getSupervisors() {
        Map<Long, String> all = new TreeMap<>(supervisors.on(getMatter().areaId(), getTaken().heldOn()));
        all.putAll(supervisors.on(getMatter().areaId(), LocalDate.now(clock)));
        return all;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    /** The step of which the opinion is. */
    public Step getTaken() {
        if (known == null) {
            known = steps.of(getId()).stream().filter(step -> step.id() == getStep()).findFirst()
                    .orElseThrow(() -> new NotFound("step " + getStep()));
        }
        return known;
    }

    public long getStep() {
        return remembered(STEP);
    }

    public void setStep(long step) {
        remember(STEP, step);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
