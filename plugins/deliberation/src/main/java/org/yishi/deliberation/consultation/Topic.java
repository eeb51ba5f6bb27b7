package org.yishi.deliberation.consultation;

import static org.yishi.deliberation.consultation.Wording.required;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The topic (议题): what it is called, what is wrong, what is asked of the residents. */
@Embeddable
public class Topic {

    @Column(name = "title")
    private String title;

    @Column(name = "problem")
    private String problem;

    @Column(name = "question")
    private String question;

    protected Topic() {
        // for JPA
    }

    private Topic(String title, String problem, String question) {
        this.title = title;
        this.problem = problem;
        this.question = question;
    }

    /** Refuses what is empty or too long, naming the field of the form. */
    public static Topic of(String title, String problem, String question) {
        return new Topic(required(title, 60, "topic"), required(problem, 2000, "problem"), required(question, 1000, "question"));
    }

    /** The words of an imported conversation, kept as they are. */
    static Topic imported(String title, String description) {
        return new Topic(title, description, "");
    }

    public String title() {
        return title;
    }

    public String problem() {
        return problem;
    }

    public String question() {
        return question;
    }
}
