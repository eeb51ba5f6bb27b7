package org.yishi.deliberation.follow;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How content one person is with process and result (评价), kept apart. Changeable until the days are over; the count takes the person off
 * it. SEALED: no method shows it to anybody but its author.
 */
@Entity
@Table(name = "deliberation_evaluation")
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int round;

    @Column(name = "person_id")
    private Long personId;

    private int process;

    private int result;

    private String body;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected Evaluation() {
        // for JPA; written by one statement, so that a person who sends it twice at once has one
    }

    /**
     * @param process 1 to 5; 0 where nothing was chosen
     * @param result  the same
     * @param comment may be empty
     */
    public record Words(int process, int result, String comment) {

        public Words {
            requireGrade(process, "process");
            requireGrade(result, "result");
            comment = Wording.optional(comment, 500, "comment");
        }

        private static void requireGrade(int grade, String field) {
            if (grade < 1 || grade > Grades.BEST) {
                throw new Refusal("deliberation.refusal.grade").at(field);
            }
        }
    }

    public int process() {
        return process;
    }

    public int result() {
        return result;
    }

    public String comment() {
        return body;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
