package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.opinion.Watch;
import org.yishi.decisions.payment.Payment;
import org.yishi.decisions.payment.Payments;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.Plans;
import org.yishi.decisions.record.Completeness;
import org.yishi.decisions.step.Convenings;
import org.yishi.decisions.step.Outcome;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.Steps;
import org.yishi.portal.access.Access;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything about one matter for those who work on it, and the one next thing to do. */
@Named("decisionsManageMatter")
@RequestScoped
public class ManageMatterView extends MatterWorkView {

    @Inject
    private Plans plans;
    @Inject
    private Opinions opinions;
    @Inject
    private Steps steps;
    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;
    @Inject
    private Contracts contracts;
    @Inject
    private Payments payments;
    @Inject
    private Completeness completeness;
    @Inject
    private Emergencies emergencies;
    @Inject
    private Cases cases;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private NextTask next;
    private List<Plan> versions;
    private Watch watch;
    private List<Contract> signed;

    public List<RefusedDanger> getRefusedBefore() {
        return emergencies.refusedBefore(getId());
    }

    public NextTask getNext() {
        if (next == null) {
            Matter matter = getMatter();
            Plan plan = getVersions().isEmpty() ? null : getVersions().get(getVersions().size() - 1);
            NoticeView notice = matter.stage().isDisclosure() ? getWatch().latest(matter.stage()).map(step -> notices.view(step.noticeId()))
                    .orElse(null) : null;
            boolean complete = matter.stage() == Stage.ARCHIVE && completeness.missing(matter).isEmpty();
            next = NextTask.of(new NextTask.Situation(matter, plan, getWatch(), matter.stage().isDiscussion()
                    ? convenings.called(matter, matter.stage()) : null, notice, getSigned().size(), complete, LocalDate.now(clock)));
        }
        return next;
    }

    /** Whether the next thing is for whoever looks at the page. */
    public boolean isMyTurn() {
        return !getNext().link().isEmpty() && may(getNext().action());
    }

    /** What the step that is due still requires. */
    public List<Requirement> getMissing() {
        return cases.view(getMatter().dossier()).current().stream().filter(stage -> stage.name().equals(getMatter().stage().name()))
                .findFirst().map(StageView::missing).orElse(List.of());
    }

    /** By when the step has to be taken; null where nothing is due. */
    public LocalDate getDue() {
        return cases.view(getMatter().dossier()).current().stream().map(StageView::due).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public List<Plan> getVersions() {
        if (versions == null) {
            versions = plans.all(getId());
        }
        return versions;
    }

    public List<Contract> getSigned() {
        if (signed == null) {
            signed = contracts.of(getId());
        }
        return signed;
    }

    public List<Payment> getPaid() {
        return payments.of(getId());
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    /** Why the matter is back where it stands: the body that did not agree last; null where none sent it back. */
    public Step getSentBack() {
        List<Step> all = getTaken();
        Step last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && last.outcome() == Outcome.REJECTED && !getMatter().stage().isFinal() ? last : null;
    }

    public String cost(Plan plan) {
        return Yuan.text(plan.costCents());
    }

    public Watch getWatch() {
        if (watch == null) {
            watch = opinions.watch(getId());
        }
        return watch;
    }

    public List<Step> getTaken() {
        return steps.of(getId());
    }

    /** Message keys of the line that is drawn. */
    public List<String> getLine() {
        return Stage.LINE.stream().map(stage -> "decisions.matter.stage." + stage).toList();
    }

    public int getCurrent() {
        return getMatter().stage() == Stage.ARCHIVED ? Stage.LINE.size() : Stage.LINE.indexOf(getMatter().stage());
    }

    public boolean may(String action) {
        return access.may("decisions." + action, getMatter().areaId());
    }
}
