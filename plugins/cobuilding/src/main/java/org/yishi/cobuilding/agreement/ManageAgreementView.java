package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.Series;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Requirement;

/** An agreement in work: whose turn it is and what comes next, for both sides and those who check. */
@Named("cobuildingManageAgreement")
@RequestScoped
public class ManageAgreementView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Signings signings;
    @Inject
    private Endings endings;
    @Inject
    private Checkers checkers;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Sides sides;
    @Inject
    private Cases cases;
    @Inject
    private Plugins plugins;

    private Agreement agreement;
    private String bank = "";
    private CaseView course;

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        agreement = agreements.work(getId());
        course = cases.view(agreement.dossier());
        if (isAsked() && agreement.terms().cents() > 0) {
            bank = agreements.bank(getId());
        }
        suggest("on", today());
        suggest("from", agreement.terms().until().plusDays(1));
        suggest("until", agreements.longest(agreement.terms().until().plusDays(1), getArea()));
        suggest("settlement", agreement.settlement().words());
        suggest("seen", getDigest());
    }

    /** Of the words that the reader has before him and finds right, signs or settles with. */
    public String getDigest() {
        return switch (agreement.state()) {
            case NEGOTIATING -> agreements.digest(getId());
            case SIGNING -> agreement.assent().digest();
            default -> agreement.settlement().digest();
        };
    }

    /** What stood on the page when the form was sent. Where it is refused the page shows the words as they are now, and the form says so. */
    private String seen() {
        String seen = text("seen");
        getValues().put("seen", getDigest());
        return seen;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public CaseView getCourse() {
        return course;
    }

    public boolean isAt(String state) {
        return agreement.state().name().equals(state);
    }

    /** The side for which the reader acts here: where he speaks for both, that of the unit waits for its own contact. */
    public boolean isByUnit() {
        return !sides.speaksFor(getArea(), Sides.COMMUNITY);
    }

    public boolean isParty() {
        return sides.speaksFor(getArea(), Sides.COMMUNITY) || sides.speaksFor(getArea(), agreement.unitId());
    }

    public boolean isToCheck() {
        return checkers.isCalled(agreement);
    }

    public boolean isToAnswer() {
        return isAt("PROPOSED") && sides.speaksFor(getArea(), agreement.isAnsweredByUnit() ? agreement.unitId() : Sides.COMMUNITY);
    }

    public List<Requirement> getMissing() {
        return course.current().stream().flatMap(stage -> stage.missing().stream()).toList();
    }

    /** Whether the reader's side is asked whether the text is right, or has signed it: then it stands beside what is asked. */
    public boolean isAsked() {
        return isParty() && (isAt("NEGOTIATING") || isAt("SIGNING"));
    }

    /** Where the money is paid to, beside the text that the reader's side is asked about; empty where there is none. */
    public String getBank() {
        return bank;
    }

    /** Whether the reader's side has found the text right as it stands. */
    public boolean isAgreed() {
        return agreement.assent().isAgreed(isByUnit());
    }

    public List<Promise> promised(boolean byUnit) {
        return agreements.promises(getId()).stream().filter(one -> one.isByUnit() == byUnit).toList();
    }

    /** The same while it is written: each once however often it is to be kept. */
    public List<Series> drafted(boolean byUnit) {
        return Series.of(promised(byUnit));
    }

    public List<ServiceLine> getServices() {
        return services.of(getId());
    }

    public Appraisals.Scores getScores() {
        return appraisals.of(getId());
    }

    public boolean isToDecide() {
        return agreement.terms().money() == MoneyOf.COMMUNITY && !isByUnit() && plugins.isOn("decisions", getArea());
    }

    public LocalDate getReviewFrom() {
        return endings.reviewFrom(agreement);
    }

    public String take() {
        agreements.take(getId(), today());
        return here("taken");
    }

    public String decline() {
        agreements.decline(getId(), text("why"));
        return here("declined");
    }

    public String agree() {
        agreements.agree(getId(), isByUnit(), seen(), today());
        return here("agreed");
    }

    public String sign() {
        signings.sign(getId(), isByUnit(), seen(), today());
        return here("signed");
    }

    public String reopen() {
        signings.reopen(getId(), text("change"));
        return here("reopened");
    }

    public String begin() {
        signings.begin(getId(), day("on"));
        return here("begun");
    }

    public String suspend() {
        endings.suspend(getId(), text("why"));
        return here("suspended");
    }

    public String resume() {
        endings.resume(getId(), text("how"));
        return here("resumed");
    }

    public String review() {
        endings.review(getId(), day("on"));
        return here("reviewed");
    }

    public String renew() {
        long next = endings.renew(getId(), day("from"), day("until"));
        return done("/cobuilding/agreement/manage?id=" + next, "cobuilding.agreement.manage.renewed");
    }

    public String breakOff() {
        endings.breakOff(getId(), text("why"));
        return here("ended");
    }

    public String settle() {
        endings.settle(getId(), text("settlement"));
        return here("settledWords");
    }

    public String settled() {
        endings.settled(getId(), isByUnit(), seen());
        return here("settled");
    }

    private String here(String what) {
        return done("/cobuilding/agreement/manage?id=" + getId(), "cobuilding.agreement.manage." + what);
    }
}
