package org.yishi.bylaws.legality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The checklist of the review, each item answered by itself. */
@Named("bylawsReviewLegality")
@RequestScoped
public class ReviewLegalityView extends VersionWorkView {

    @Inject
    private Reviews reviews;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Clock clock;

    private final Map<String, String> fine = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private String adviser;
    private String opinion;
    private LocalDate heldOn;

    @Override
    protected void fill(BylawVersion known) {
        heldOn = LocalDate.now(clock);
    }

    public String give() {
        List<Reviews.Answered> answers = new ArrayList<>();
        for (LegalityItem item : LegalityItem.values()) {
            String answer = fine.get(item.name());
            if (answer != null && !answer.isEmpty()) {
                answers.add(new Reviews.Answered(item, answer.equals("FINE"), notes.get(item.name())));
            }
        }
        reviews.give(getId(), answers, adviser, opinion, heldOn);
        return done("bylaws.legality.review.done");
    }

    public List<ArticleLine> getLines() {
        return bylaws.lines(getVersion()).stream().filter(line -> !line.gone()).toList();
    }

    public LegalityItem[] getItems() {
        return LegalityItem.values();
    }

    public Map<String, String> getFine() {
        return fine;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
