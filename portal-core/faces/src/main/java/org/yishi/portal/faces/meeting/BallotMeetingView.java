package org.yishi.portal.faces.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.meeting.MeetingBallots;
import org.yishi.portal.meeting.MeetingView;

/** The ballot (表决票) on one matter of a sitting: to begin it, to see where it stands, to count it. */
@Named("portalBallotMeeting")
@RequestScoped
public class BallotMeetingView extends MeetingPage {

    private static final int MINUTES = 15;
    private static final String SECRET = "SECRET";

    @Inject
    private MeetingBallots meetingBallots;
    @Inject
    private Ballots ballots;
    @Inject
    private Clock clock;

    private BallotView ballot;
    private String manner = SECRET;
    private LocalDate untilDay;
    private String untilTime;

    @PostConstruct
    void soon() {
        LocalDateTime soon = LocalDateTime.now(clock).plusMinutes(MINUTES).truncatedTo(ChronoUnit.MINUTES);
        untilDay = soon.toLocalDate();
        untilTime = soon.toLocalTime().toString();
    }

    public String open() {
        if (untilDay == null) {
            throw new Refusal("portal.meeting.refusal.noDay").at("untilDay");
        }
        Instant until = untilDay.atTime(ManageMeetingView.timeOf(untilTime, "untilTime")).atZone(clock.getZone()).toInstant();
        meetingBallots.open(getId(), itemId(), SECRET.equals(manner), until);
        return again("atBallot");
    }

    public String count() {
        meetingBallots.count(getBallot().id());
        return again("counted");
    }

    public boolean isOffered() {
        return meetingBallots.areFor(getId());
    }

    /** Everybody has voted, or its hour is over. */
    public boolean isCountable() {
        return getBallot().state() == BallotState.CLOSED
                || getBallot().state() == BallotState.OPEN && getBallot().turnout().heads() == getBallot().base().heads();
    }

    public BallotView getBallot() {
        if (ballot == null) {
            long id = getMeeting().items().stream().filter(one -> one.id() == itemId()).mapToLong(MeetingView.Item::ballotId).findFirst()
                    .orElseThrow(() -> new NotFound("item " + itemId()));
            ballot = ballots.view(id);
        }
        return ballot;
    }

    private long itemId() {
        return number("item");
    }

    private String again(String what) {
        return done("item", "item." + what) + "&item=" + itemId();
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public String getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(String untilTime) {
        this.untilTime = untilTime;
    }
}
