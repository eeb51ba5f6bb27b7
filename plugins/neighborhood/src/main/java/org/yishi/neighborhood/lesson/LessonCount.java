package org.yishi.neighborhood.lesson;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.portal.access.Refusal;

/** Who should have come, who came, and how they voted where they did; numbers only. */
@Embeddable
public class LessonCount {

    @Column(name = "should_come")
    private int shouldCome;
    private int present;
    private int excused;
    @Column(name = "votes_for")
    private int votesFor;
    private int against;
    private int abstain;
    private Boolean passed;

    protected LessonCount() {
        // nobody was there yet
    }

    static LessonCount came(Lesson.Attendance who) {
        if (who.present() < 1 || who.present() + who.excused() > who.shouldCome()) {
            throw new Refusal("neighborhood.lesson.refusal.moreThanShould").at("present");
        }
        LessonCount count = new LessonCount();
        count.shouldCome = who.shouldCome();
        count.present = who.present();
        count.excused = who.excused();
        return count;
    }

    /** @param hands for, against, abstentions */
    static LessonCount voted(int base, int present, List<Integer> hands, boolean passed) {
        LessonCount count = new LessonCount();
        count.shouldCome = base;
        count.present = present;
        count.votesFor = hands.get(0);
        count.against = hands.get(1);
        count.abstain = hands.get(2);
        count.passed = passed;
        return count;
    }

    /** Whether there was a vote. */
    public boolean isVoted() {
        return passed != null;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public int shouldCome() {
        return shouldCome;
    }

    public int present() {
        return present;
    }

    public int excused() {
        return excused;
    }

    public int votesFor() {
        return votesFor;
    }

    public int against() {
        return against;
    }

    public int abstain() {
        return abstain;
    }
}
