package org.yishi.deliberation.topic;

import static org.yishi.deliberation.consultation.Wording.optional;
import static org.yishi.deliberation.consultation.Wording.required;

import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Embeddable;

/** What stands on the form of a topic (议题征集表): title, what is wrong, who is affected, what is wished, where. */
@Embeddable
public class TopicWords {

    public static final int TITLE = 60;
    public static final int PROBLEM = 1500;
    public static final int AFFECTED = 400;
    public static final int WISH = 1000;
    public static final int PLACE = 100;

    private String title;
    private String problem;
    private String affected;
    private String wish;
    private String place;

    protected TopicWords() {
        // for JPA
    }

    private TopicWords(String title, String problem, String affected, String wish, String place) {
        this.title = title;
        this.problem = problem;
        this.affected = affected;
        this.wish = wish;
        this.place = place;
    }

    /** Refuses what is empty or too long, naming the field of the form. */
    public static TopicWords of(String title, String problem, String affected, String wish, String place) {
        return new TopicWords(required(title, TITLE, "headline"), required(problem, PROBLEM, "problem"), required(affected, AFFECTED, "affected"),
                required(wish, WISH, "wish"), optional(place, PLACE, "place"));
    }

    TopicWords called(String better) {
        return new TopicWords(required(better, TITLE, "headline"), problem, affected, wish, place);
    }

    TopicWords without(Leaver leaver) {
        return new TopicWords(leaver.unnamed(title), leaver.unnamed(problem), leaver.unnamed(affected), leaver.unnamed(wish), leaver.unnamed(place));
    }

    public String title() {
        return title;
    }

    public String problem() {
        return problem;
    }

    public String affected() {
        return affected;
    }

    public String wish() {
        return wish;
    }

    /** Empty where it is about no place in particular. */
    public String place() {
        return place;
    }
}
