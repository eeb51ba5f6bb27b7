package org.yishi.deliberation.seat;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A group concerned (利益相关方). It is {@linkplain #counted counted}: how many people are of that kind, and who says so; gets its
 * {@linkplain #allot seats}; and where nobody can be found for it, that is {@linkplain #declareGap said} with a reason.
 */
@Entity
@Sealed
@Table(name = "deliberation_group")
public class InterestGroup {

    private static final int MOST_PEOPLE = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private int place;
    private String name;
    private int people;
    @Column(name = "counted_by")
    private String countedBy;
    private int seats;
    @Column(name = "gap_why")
    private String gapWhy;

    protected InterestGroup() {
        // for JPA
    }

    /** @param place its number, which stands in the inputs of a draw and never changes */
    static InterestGroup counted(long consultationId, int place, String name, int people, String countedBy) {
        InterestGroup group = new InterestGroup();
        group.consultationId = consultationId;
        group.place = place;
        group.name = name;
        group.count(people, countedBy);
        return group;
    }

    void count(int howMany, String byWhom) {
        if (howMany < 1 || howMany > MOST_PEOPLE) {
            throw new Refusal("deliberation.seat.refusal.people").at("people");
        }
        people = howMany;
        countedBy = Wording.required(byWhom, 100, "countedBy");
    }

    void allot(int number) {
        seats = number;
    }

    /** Nobody can be found for it, for a reason that everybody reads. */
    void declareGap(String why) {
        gapWhy = Wording.required(why, 300, "why");
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public int place() {
        return place;
    }

    public String name() {
        return name;
    }

    public int people() {
        return people;
    }

    public String countedBy() {
        return countedBy;
    }

    public int seats() {
        return seats;
    }

    /** Null where no gap is declared. */
    public String gapWhy() {
        return gapWhy;
    }
}
