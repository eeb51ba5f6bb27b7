package org.yishi.neighborhood.post;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.partymember.PartyMember;

/** That a member took on a post, with the hours given to it; counted in halves, so that sums stay exact. */
@Entity
@Table(name = "neighborhood_posttaking")
public class PostTaking {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "post_id")
    private long postId;
    @Column(name = "member_id")
    private long memberId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "taken_on")
    private LocalDate takenOn;
    @Column(name = "half_hours")
    private int halfHours;
    @Column(name = "done_on")
    private LocalDate doneOn;

    protected PostTaking() {
        // for JPA
    }

    static PostTaking by(PartyMember member, Post post, LocalDate on) {
        PostTaking taking = new PostTaking();
        taking.postId = post.id();
        taking.memberId = member.id();
        taking.personId = member.personId();
        taking.takenOn = on;
        return taking;
    }

    void serve(int halves, LocalDate on) {
        halfHours += halves;
        doneOn = on;
    }

    public long postId() {
        return postId;
    }

    public long memberId() {
        return memberId;
    }

    public long personId() {
        return personId;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public int halfHours() {
        return halfHours;
    }

    /** 2.5, 3. */
    public String hours() {
        return hours(halfHours);
    }

    public static String hours(int halves) {
        return HALF.multiply(BigDecimal.valueOf(halves)).stripTrailingZeros().toPlainString();
    }
}
