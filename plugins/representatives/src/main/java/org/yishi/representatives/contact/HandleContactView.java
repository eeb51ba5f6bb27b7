package org.yishi.representatives.contact;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.representatives.page.MatterPageView;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One entry for its parties: what was said, what was done, and what the reader can do about it now. */
@Named("representativesHandleContact")
@RequestScoped
public class HandleContactView extends MatterPageView {

    @Inject
    private Contacts contacts;
    @Inject
    private Handlings handlings;
    @Inject
    private Ratings ratings;
    @Inject
    private Bundles bundles;
    @Inject
    private Onwards onwards;
    @Inject
    private RepresentativeRepository representatives;

    private final Map<String, String> said = new HashMap<>();
    private ContactSheet sheet;
    private ContactCaller revealed;
    private Receipt receipt;
    private ProperWay way;
    private HandlingBody body;
    private Verdict verdict;
    private Grade grade;
    private LocalDate planned;
    private LocalDate promised;
    private boolean hard;
    private boolean published;
    private List<Onward> ways;

    @Override
    protected long read() {
        sheet = contacts.sheet(getId());
        return sheet.contact().areaId();
    }

    public String confirm() {
        contacts.confirm(getId());
        return again("confirmed");
    }

    /** Shown once: whoever comes back looks again. */
    public String reveal() {
        revealed = contacts.caller(getId());
        return null;
    }

    /** Shown once, on this very page; the code is kept nowhere. */
    public String slip() {
        receipt = contacts.slip(getId());
        return null;
    }

    public String answer() {
        handlings.answer(getId(), said.get("answerWords"));
        return again("answered");
    }

    public String refuse() {
        handlings.refuse(getId(), way, said.get("refuseWords"));
        return again("refused");
    }

    public String forward() {
        handlings.forward(getId(), body, said.get("bodyName"), said.get("helpers"), said.get("forwardWords"));
        return again("forwarded");
    }

    public String bringTopic() throws IOException {
        return bring(Onward.TOPIC);
    }

    public String bringMatter() throws IOException {
        return bring(Onward.MATTER);
    }

    public String bringNeed() throws IOException {
        return bring(Onward.NEED);
    }

    /** Puts it into public words and opens the form there, which begins with them. */
    private String bring(Onward way) throws IOException {
        ContactBundle bundle = bundles.read(bundles.make(getContact().areaId(), List.of(getId()), said.get("headline"), said.get("summary")));
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.redirect(answer.getRequestContextPath() + way.to(bundle));
        return null;
    }

    public String accept() {
        handlings.accept(getId(), said.get("who"), planned);
        return again("accepted");
    }

    public String giveBack() {
        handlings.giveBack(getId(), said.get("returnWords"));
        return done("contact/desk?area=" + sheet().contact().areaId(), "representatives.contact.handle.done.returned");
    }

    public String askExtension() {
        handlings.askExtension(getId(), said.get("extendWords"));
        return again("asked");
    }

    public String agree() {
        handlings.extend(getId(), true);
        return again("extended");
    }

    public String disagree() {
        handlings.extend(getId(), false);
        return again("notExtended");
    }

    public String reply() {
        handlings.reply(getId(), verdict, promised, said.get("replyWords"), said.get("signer"));
        return again("replied");
    }

    public String keepPromise() {
        handlings.keepPromise(getId(), said.get("keptWords"));
        return again("kept");
    }

    public String rework() {
        handlings.rework(getId(), said.get("reworkWords"));
        return again("reworked");
    }

    public String suggest() {
        handlings.suggest(getId(), said.get("suggestion"), said.get("suggestionTitle"), published, hard, said.get("againWords"));
        return again("suggested");
    }

    public String suggestionAnswered() {
        handlings.suggestionAnswered(getId(), said.get("suggestionWords"));
        return again("suggestionAnswered");
    }

    public String close() {
        handlings.close(getId(), said.get("proof"), said.get("closingWords"));
        return again("closed");
    }

    public String closeRated() {
        handlings.closeRated(getId(), said.get("endWords"));
        return again("closed");
    }

    public String rateAsDeputy() {
        ratings.rateAsDeputy(getId(), grade, said.get("gradeWords"));
        return again("rated");
    }

    private String again(String what) {
        return done("contact/handle?id=" + getId(), "representatives.contact.handle.done." + what);
    }

    private ContactSheet sheet() {
        load();
        return sheet;
    }

    public ContactSheet getSheet() {
        return sheet();
    }

    public Contact getContact() {
        return sheet().contact();
    }

    /** Null where no slip was just made. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** Whether it can go on as something of another plugin. */
    public boolean isBringable() {
        return !ways().isEmpty();
    }

    /** By the name of the way on, for pages. */
    public boolean goesTo(String to) {
        return ways().contains(Onward.valueOf(to));
    }

    private List<Onward> ways() {
        if (ways == null) {
            ways = onwards.of(getContact().areaId());
        }
        return ways;
    }

    public boolean can(String opening) {
        return sheet().can(opening);
    }

    /** Null where the reader may not know. */
    public ContactCaller getCaller() {
        return revealed == null ? sheet().caller() : revealed;
    }

    /** Null where it came in without one. */
    public Representative getRepresentative() {
        Long id = getContact().representativeId();
        return id == null ? null : representatives.get(id);
    }

    public ProperWay[] getWays() {
        return ProperWay.values();
    }

    public HandlingBody[] getBodies() {
        return HandlingBody.values();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    /** What is typed, by the id of the field. */
    public Map<String, String> getSaid() {
        return said;
    }

    public ProperWay getWay() {
        return way;
    }

    public void setWay(ProperWay way) {
        this.way = way;
    }

    public HandlingBody getBody() {
        return body;
    }

    public void setBody(HandlingBody body) {
        this.body = body;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public LocalDate getPlanned() {
        return planned;
    }

    public void setPlanned(LocalDate planned) {
        this.planned = planned;
    }

    public LocalDate getPromised() {
        return promised;
    }

    public void setPromised(LocalDate promised) {
        this.promised = promised;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    public boolean isHard() {
        return hard;
    }

    public void setHard(boolean hard) {
        this.hard = hard;
    }
}
