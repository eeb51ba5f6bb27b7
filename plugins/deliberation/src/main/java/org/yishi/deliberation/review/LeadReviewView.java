package org.yishi.deliberation.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Questions in the session of a review, and putting the ballot. */
@Named("deliberationLeadReview")
@RequestScoped
public class LeadReviewView extends ConsultationWorkView {

    @Inject
    private Reviews reviews;
    @Inject
    private Clock clock;

    private String question;
    private String answer;
    private LocalDate day;
    private String hour = "18:00";

    @Override
    protected void fill(Consultation known) {
        day = LocalDate.now(clock);
    }

    public String ask() {
        reviews.ask(getId(), question, answer);
        return done("review/lead", "deliberation.review.lead.asked");
    }

    public String put() {
        reviews.put(getId(), day == null ? null : day.atTime(time()));
        return done("consultation/manage", "deliberation.review.lead.putDone");
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(hour);
        } catch (DateTimeParseException e) {
            throw new Refusal("deliberation.refusal.hour").at("hour");
        }
    }

    public ReviewReading getReading() {
        return reviews.read(getId()).orElse(null);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }
}
