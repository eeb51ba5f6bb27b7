package org.yishi.deliberation.follow;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * An item of the list of actions (落实清单): of which agreed point, who answers for it, until when, with what money. It may be struck
 * out until the list is handed over; then it is {@linkplain #finish done} or {@linkplain #drop given up}, and a {@linkplain #delay delay} names
 * a new day while the first one stays readable.
 */
@Entity
@Sealed
@Table(name = "deliberation_action")
public class ActionItem {

    static final String LAW = "居民委员会组织法第三十二条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "point_id")
    private long pointId;

    private int round;

    private String what;

    private String responsible;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "cost_cents")
    private Long costCents;

    private String funding;

    @Enumerated(EnumType.STRING)
    private Target target;

    @Column(name = "target_page")
    private String targetPage = "";

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.OPEN;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected ActionItem() {
        // for JPA
    }

    /**
     * @param responsible a body or an office holder, by name
     * @param costCents   in cents; null where it costs nothing
     * @param funding     where the money comes from; needed where it costs something
     */
    public record Words(String what, String responsible, LocalDate dueOn, Long costCents, String funding, Target target) {
    }

    public static ActionItem of(long consultationId, long pointId, int round, Words words, LocalDate today) {
        if (words.dueOn() == null) {
            throw new Refusal("deliberation.refusal.empty").at("dueOn");
        }
        if (words.dueOn().isBefore(today)) {
            throw new Refusal("deliberation.refusal.duePast", today).at("dueOn");
        }
        if (words.target() == null) {
            throw new Refusal("deliberation.refusal.empty").at("target");
        }
        ActionItem item = new ActionItem();
        item.consultationId = consultationId;
        item.pointId = pointId;
        item.round = round;
        item.what = Wording.required(words.what(), 500, "what");
        item.responsible = Wording.required(words.responsible(), 100, "responsible");
        item.dueOn = words.dueOn();
        item.firstDueOn = words.dueOn();
        item.costCents = words.costCents();
        item.funding = words.costCents() == null ? Wording.optional(words.funding(), 200, "funding") : Wording.required(words.funding(), 200, "funding");
        item.target = words.target();
        return item;
    }

    /** Another procedure took it up; its page is remembered, and may be put right while the item is open. */
    public void handOver(String page) {
        requireOpen();
        if (page == null || !target.owns(page)) {
            throw new Refusal("deliberation.refusal.noSuchPage").at("address");
        }
        targetPage = page;
    }

    public void delay(LocalDate newDay, LocalDate today) {
        requireOpen();
        if (newDay == null) {
            throw new Refusal("deliberation.refusal.delayNeedsDay").at("newDay").by(LAW);
        }
        if (!newDay.isAfter(dueOn) || newDay.isBefore(today)) {
            throw new Refusal("deliberation.refusal.delayBackwards", dueOn).at("newDay");
        }
        dueOn = newDay;
    }

    public void finish(LocalDate on) {
        requireOpen();
        state = ActionState.DONE;
        endedOn = on;
    }

    /** Given up; the reason stands in its last report. */
    public void drop(LocalDate on) {
        requireOpen();
        state = ActionState.DROPPED;
        endedOn = on;
    }

    void requireOpen() {
        if (state != ActionState.OPEN) {
            throw new Refusal("deliberation.refusal.actionEnded");
        }
    }

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    /** Open, and its last day is over. */
    public boolean overdueOn(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** Whether it was put off at some time. */
    public boolean isDelayed() {
        return !dueOn.equals(firstDueOn);
    }

    /** Where its photos and papers are kept, apart from the file that was read before the consultation. */
    public String papers() {
        return "deliberation/consultation/" + consultationId + "/action/" + id;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public long pointId() {
        return pointId;
    }

    public int round() {
        return round;
    }

    public String what() {
        return what;
    }

    public String responsible() {
        return responsible;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    public Long costCents() {
        return costCents;
    }

    public String funding() {
        return funding;
    }

    public Target target() {
        return target;
    }

    /** Address of the procedure that took it up; empty while there is none. */
    public String targetPage() {
        return targetPage;
    }

    public ActionState state() {
        return state;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
