package org.yishi.deliberation.topic;

import java.time.LocalDate;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

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

/**
 * A topic (议题) that somebody put forward.
 *
 * <p>Its life: it is {@linkplain #raised raised} and others support it; the panel {@linkplain #screen screens} it and it is
 * {@linkplain #decide accepted} (立项), referred (转交) or rejected (不予立项), or {@linkplain #merge merged}
 * (并入). After a rejection whoever submitted it may {@linkplain #object object} once; the supervision committee {@linkplain #sendBack sends it back}
 * to the panel or {@linkplain #uphold upholds} it. Days without an objection close it by themselves. Enough supporters
 * {@linkplain #reach bind} the panel: refused, the topic stays open until its reasons were {@linkplain #read read} to the representatives.
 */
@Entity
@Table(name = "deliberation_topic")
public class RaisedTopic implements Matter {

    /** How the dossiers of topics begin; the id follows. */
    public static final String DOSSIERS = "deliberation/topic/";

    static final String LAW = "居民委员会组织法第三十二条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String number;
    @Enumerated(EnumType.STRING)
    private TopicState state;
    @Embedded
    private TopicWords words;
    @Embedded
    private Submitter submitter;
    @Embedded
    private TopicOrigin origin;
    @Embedded
    private TopicDays days;
    @Embedded
    private Petition petition;
    @Embedded
    private Decision decision;
    @Embedded
    private Objection objection;
    private boolean sample;

    protected RaisedTopic() {
        // for JPA
    }

    static RaisedTopic raised(long areaId, String number, TopicWords words, Submitter submitter, Petition petition, TopicDays days) {
        RaisedTopic topic = new RaisedTopic();
        topic.areaId = areaId;
        topic.number = number;
        topic.words = words;
        topic.submitter = submitter;
        topic.petition = petition;
        topic.state = TopicState.SUBMITTED;
        topic.days = days;
        return topic;
    }

    void comeFrom(TopicOrigin from) {
        origin = from;
    }

    /** A better title, in the place of one that names somebody or that nobody understands. */
    void retitle(String better) {
        requireOpen();
        words = words.called(better);
    }

    void screen() {
        requireOpen();
        state = TopicState.SCREENING;
    }

    void merge(String reason, RaisedTopic into, LocalDate on) {
        if (into.id == id || into.areaId != areaId || !into.state.isOpen() && into.state != TopicState.ACCEPTED) {
            throw new Refusal("deliberation.topic.refusal.into").at("into");
        }
        decide(Decision.merged(reason, into.id, on));
    }

    /** Accepted, referred or rejected; merging has a rule of its own. */
    void decide(Decision made) {
        requireOpen();
        state = made.state();
        decision = made;
        days.decided(made.on());
    }

    void object(String reason, LocalDate on, LocalDate answerDue) {
        if (state != TopicState.REJECTED || objection != null) {
            throw new Refusal(objection == null ? "deliberation.topic.refusal.notRejected" : "deliberation.topic.refusal.objected").by(LAW);
        }
        decision.requireObjectable(on);
        objection = Objection.made(reason, on, answerDue);
    }

    /** The panel decides anew. */
    void sendBack(String reason, long personId, LocalDate on, LocalDate newDue) {
        requireObjected();
        objection = objection.answered(reason, true, personId, on);
        decision = null;
        state = TopicState.SCREENING;
        days.again(newDue);
    }

    void uphold(String reason, long personId, LocalDate on) {
        requireObjected();
        objection = objection.answered(reason, false, personId, on);
        state = TopicState.CLOSED;
    }

    private void requireObjected() {
        if (!isObjected()) {
            throw new Refusal("deliberation.topic.refusal.noObjection");
        }
    }

    void reach(LocalDate on, LocalDate latest) {
        petition.reach(on, latest);
    }

    /** Its reasons were read at a meeting of the representatives. */
    void read(long meeting, LocalDate on) {
        if (!isToBeRead()) {
            throw new Refusal("deliberation.topic.refusal.notToBeRead");
        }
        petition.read(meeting, on, decision.on());
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal("deliberation.topic.refusal.answered").by(LAW);
        }
    }

    void markAsSample() {
        sample = true;
    }

    /** Whoever submitted it has left the portal. */
    public void forget(Leaver leaver) {
        submitter = submitter.forgotten();
        words = words.without(leaver);
        objection = objection == null ? null : objection.without(leaver);
    }

    /** As the calendar has it: a rejection to which nobody can object any more is closed. */
    public TopicState stateOn(LocalDate today) {
        boolean over = state == TopicState.REJECTED && !isObjected() && (objection != null || today.isAfter(decision.objectUntil()));
        return over && !isToBeRead() ? TopicState.CLOSED : state;
    }

    /** Whether whoever submitted it may object on that day. */
    public boolean isObjectableOn(LocalDate today) {
        return state == TopicState.REJECTED && objection == null && !today.isAfter(decision.objectUntil());
    }

    /** Whether an objection waits for its answer. */
    public boolean isObjected() {
        return state == TopicState.REJECTED && objection != null && !objection.isAnswered();
    }

    /** Enough people supported it, it was not taken up, and the representatives have not heard why. */
    public boolean isToBeRead() {
        return petition.isReached() && !petition.isRead() && state.isRefused();
    }

    public boolean isOverdueOn(LocalDate today) {
        return state.isOpen() && today.isAfter(days.due());
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public String number() {
        return number;
    }

    public TopicState state() {
        return state;
    }

    public TopicWords words() {
        return words;
    }

    public Submitter submitter() {
        return submitter;
    }

    /** Null where it comes from nowhere else. */
    public TopicOrigin origin() {
        return origin;
    }

    public TopicDays days() {
        return days;
    }

    public Petition petition() {
        return petition;
    }

    /** Null while there is none. */
    public Decision decision() {
        return decision;
    }

    /** Null while there is none. */
    public Objection objection() {
        return objection;
    }

    public boolean isSample() {
        return sample;
    }
}
