package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** When and in what form ballots are taken (表决时间、形式), and whether that was made longer. Both ends belong to it. */
@Embeddable
public class VoteWindow {

    @Column(name = "form_of_meeting")
    private String form;
    @Column(name = "opens_at")
    private LocalDateTime opensAt;
    @Column(name = "closes_at")
    private LocalDateTime closesAt;
    @Column(name = "extended_on")
    private LocalDate extendedOn;
    @Column(name = "extension_why")
    private String extensionWhy;

    protected VoteWindow() {
        // for JPA, and before the notice
    }

    static VoteWindow of(LocalDateTime opens, LocalDateTime closes, String form) {
        VoteWindow window = new VoteWindow();
        window.opensAt = opens;
        window.closesAt = closes;
        window.form = StatedReasons.written("formOfMeeting", form);
        return window;
    }

    VoteWindow extended(LocalDateTime until, String why, LocalDate on) {
        VoteWindow longer = of(opensAt, until, form);
        longer.extensionWhy = StatedReasons.written("reason", why);
        longer.extendedOn = on;
        return longer;
    }

    boolean holds(LocalDateTime moment) {
        return !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }

    public String form() {
        return form;
    }

    public LocalDateTime opensAt() {
        return opensAt;
    }

    public LocalDateTime closesAt() {
        return closesAt;
    }

    public LocalDate extendedOn() {
        return extendedOn;
    }

    public String extensionWhy() {
        return extensionWhy;
    }
}
