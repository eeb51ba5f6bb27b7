package org.yishi.neighborhood.partymember;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.compound.Words;

/** What the unit of a doubly registered member hears of a year (双报到年度反馈); written anew until it is printed and sent. */
@Entity
@Table(name = "neighborhood_partyfeedback")
public class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "member_id")
    private long memberId;
    private int year;
    private String words;
    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected Feedback() {
        // for JPA
    }

    static Feedback of(long memberId, int year) {
        Feedback feedback = new Feedback();
        feedback.memberId = memberId;
        feedback.year = year;
        return feedback;
    }

    Feedback say(String text, LocalDate on) {
        words = Words.needed(text, 1000, "words");
        writtenOn = on;
        return this;
    }

    public long memberId() {
        return memberId;
    }

    public int year() {
        return year;
    }

    public String words() {
        return words;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}
