package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.project.Project;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * An agreement between the community and one unit (共建协议), about a project. Proposed by one side, taken up by the other, it is negotiated until
 * both find the same text right; it is checked, then signed by each side under the digest of that very text, and stands for a year at
 * most. Then both sides score each other and renew it, as a new agreement, or end it. Where either breaks off, things are given back first.
 */
@Entity(name = "CobuildingAgreement")
@Table(name = "cobuilding_agreement")
@Sealed(edition = 2)
public class Agreement extends Parties {

    public static final String DOSSIERS = "cobuilding/agreement/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Embedded
    private Terms terms;
    @Embedded
    private Assent assent;
    private String admission;
    @Enumerated(EnumType.STRING)
    private AgreementState state;
    @Column(name = "active_on")
    private LocalDate activeOn;
    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;
    @Column(name = "hold_id")
    private Long holdId;
    @Column(name = "renewed_on")
    private LocalDate renewedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    private String reason;
    @Embedded
    private Settlement settlement;

    protected Agreement() {
        // for JPA
    }

    /** @param byUnit which side proposes it */
    static Agreement proposed(Project project, long unitId, String number, boolean byUnit, Terms terms, LocalDate on) {
        Agreement agreement = new Agreement();
        agreement.between(project.areaId(), unitId, project.id(), 0);
        return agreement.called(number, byUnit, terms, on);
    }

    /** The next year of the same, whose words both sides talk about anew. */
    Agreement next(String itsNumber, boolean byUnit, Terms itsTerms, LocalDate on) {
        Agreement agreement = new Agreement();
        agreement.between(areaId(), unitId(), projectId(), id);
        return agreement.called(itsNumber, byUnit, itsTerms, on);
    }

    private Agreement called(String itsNumber, boolean byUnit, Terms itsTerms, LocalDate on) {
        begin(itsNumber, byUnit, on);
        state = AgreementState.PROPOSED;
        terms = itsTerms;
        assent = new Assent();
        settlement = new Settlement();
        return this;
    }

    void take() {
        become(AgreementState.NEGOTIATING, AgreementState.PROPOSED);
    }

    /** While there is no agreement yet: before it is talked about, in the talks, and until both have signed. */
    void decline(String why) {
        become(AgreementState.DECLINED, AgreementState.PROPOSED, AgreementState.NEGOTIATING, AgreementState.SIGNING);
        reason = Typed.required(why, 500, "why");
    }

    /** New words: what was agreed to before is not agreed to any more. */
    void write(Terms words) {
        terms = words;
        changeWords();
    }

    /** Its words or promises change: what both sides found right they do not any more. */
    public void changeWords() {
        require(AgreementState.NEGOTIATING);
        assent.withdraw();
    }

    /** @return whether both sides find it right now */
    boolean agree(boolean byUnit, long person) {
        require(AgreementState.NEGOTIATING);
        return assent.agree(byUnit, person);
    }

    void toCheck(String digestOfText) {
        become(AgreementState.LEGAL_CHECK, AgreementState.NEGOTIATING);
        reason = null;
        assent.fix(digestOfText);
    }

    /** Whoever checks it, or a side that is to sign it, wants other words. @param why for those who talk about it alone */
    void sendBack(String why) {
        become(AgreementState.NEGOTIATING, AgreementState.LEGAL_CHECK, AgreementState.SIGNING);
        changeWords();
        reason = Typed.required(why, 500, "why");
    }

    void pass(String admissionNumber) {
        become(AgreementState.SIGNING, AgreementState.LEGAL_CHECK);
        assent.forgetWhoAgreed();
        admission = Typed.optional(admissionNumber, 100, "admission");
    }

    /** @param of the digest of the text that the side has before it. @return whether both have signed now */
    boolean sign(boolean byUnit, String of, LocalDate on) {
        require(AgreementState.SIGNING);
        boolean both = assent.sign(byUnit, of, on);
        state = both ? AgreementState.SIGNED : state;
        return both;
    }

    /** @param on not behind its last day */
    void begin(LocalDate on) {
        become(AgreementState.ACTIVE, AgreementState.SIGNED);
        activeOn = on;
    }

    void suspend(String why, LocalDate until, long hold) {
        become(AgreementState.SUSPENDED, AgreementState.ACTIVE);
        reason = Typed.required(why, 500, "why");
        suspendedUntil = until;
        holdId = hold;
    }

    /** @return the hold that is lifted */
    long resume() {
        become(AgreementState.ACTIVE, AgreementState.SUSPENDED);
        long hold = holdId;
        holdId = null;
        suspendedUntil = null;
        reason = null;
        return hold;
    }

    void review() {
        become(AgreementState.REVIEW, AgreementState.ACTIVE);
    }

    void renew(LocalDate on) {
        become(AgreementState.RENEWED, AgreementState.REVIEW);
        renewedOn = on;
    }

    void breakOff(String why, LocalDate on) {
        become(AgreementState.ENDING, AgreementState.SIGNED, AgreementState.ACTIVE, AgreementState.SUSPENDED, AgreementState.REVIEW);
        reason = Typed.required(why, 500, "why");
        endedOn = on;
    }

    /** What is paid and given back. New words have to be found right by both. */
    void settle(String words) {
        require(AgreementState.ENDING);
        settlement.say(words);
    }

    /** @return whether both sides say that it is settled */
    boolean settled(boolean byUnit, String seen) {
        require(AgreementState.ENDING);
        boolean both = settlement.agree(byUnit, seen);
        state = both ? AgreementState.ENDED : state;
        return both;
    }

    /** Whoever found it right for the community leaves the portal. */
    public void forgetWhoAgreed() {
        assent.forgetWhoAgreed();
    }

    private void become(AgreementState next, AgreementState... from) {
        require(from);
        state = next;
    }

    private void require(AgreementState... its) {
        if (!List.of(its).contains(state)) {
            throw new Refusal("cobuilding.agreement.refusal.state");
        }
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Terms terms() {
        return terms;
    }

    public Assent assent() {
        return assent;
    }

    public String title() {
        return terms.title();
    }

    public String admission() {
        return admission == null ? "" : admission;
    }

    public AgreementState state() {
        return state;
    }

    public LocalDate activeOn() {
        return activeOn;
    }

    public LocalDate suspendedUntil() {
        return suspendedUntil;
    }

    /** Its last day: that of its term, or before where it was broken off. */
    public LocalDate lastDay() {
        return endedOn != null && endedOn.isBefore(terms.until()) ? endedOn : terms.until();
    }

    /** Whether something is done under it on that day; also what is renewed holds to the last day of its term. */
    public boolean isAtWork(LocalDate today) {
        return state.takesServices() && (state != AgreementState.RENEWED || !today.isAfter(terms.until()));
    }

    /** When both sides agreed to go on with a new one; null where they did not. */
    public LocalDate renewedOn() {
        return renewedOn;
    }

    /** From when on nothing is done under it any more: the day on which it was ended, of a renewed one the last of its term. Null before. */
    public LocalDate endedOn() {
        return state == AgreementState.RENEWED ? terms.until() : endedOn;
    }

    /** Why it was sent back to the talks, declined, suspended or broken off; null where it was not. */
    public String reason() {
        return reason;
    }

    public Settlement settlement() {
        return settlement;
    }
}
