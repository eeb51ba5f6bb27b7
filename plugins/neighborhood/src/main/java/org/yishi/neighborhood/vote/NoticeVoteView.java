package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Announcing a vote: window, form, contact. Begins with the earliest lawful days. */
@Named("neighborhoodNoticeVote")
@RequestScoped
public class NoticeVoteView extends WorkVoteView {

    private static final int SPARE_DAYS = 3;

    @Inject
    private Announcements announcements;
    @Inject
    private Clock clock;

    private LocalDate on;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String form;
    private String contact;

    @Override
    public void load() {
        super.load();
        if (!isSent()) {
            int days = Integer.parseInt(getCourse().parameters().get("neighborhood.noticeDays"));
            on = LocalDate.now(clock);
            opensOn = on.plusDays(days + SPARE_DAYS);
            closesOn = opensOn.plusDays(Integer.parseInt(getCourse().parameters().get("neighborhood.voteDaysLeast")) + 9L);
        }
    }

    public String announce() {
        long notice = announcements.prepare(getId(), new Announcement(on, opensOn.atTime(8, 0), closesOn.atTime(LocalTime.of(20, 0)), form, contact));
        done("manage", "neighborhood.vote.notice.done");
        return "/portal/notice/manage?faces-redirect=true&id=" + notice;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
