package org.yishi.portal.ballot.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.BallotCounted;
import org.yishi.portal.ballot.BallotOpened;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.time.internal.PortalClock;

/**
 * Tells voters of their ballots. A ballot of a sitting is among those who are in the hall: nobody is written to. Who is reminded because
 * the vote is not in yet is found out when the reminder is sent and stands nowhere else.
 */
@ApplicationScoped
public class BallotTelling {

    static final String VOTE = "VOTE";

    @Inject
    private BallotRepository ballots;
    @Inject
    private Messages messages;

    void opened(@Observes BallotOpened opened) {
        if (!isOfSitting(opened.matterDossier())) {
            LocalDateTime until = LocalDateTime.ofInstant(opened.closesAt(), PortalClock.PLACE);
            messages.tell(Message.about("portal.ballotOpened", opened.areaId(), dossier(opened.ballotId()),
                    new Audience(BallotVoters.NAME, Long.toString(opened.ballotId())), "/portal/ballot/vote?id=" + opened.ballotId(),
                    opened.title(), LocalDateTime.ofInstant(opened.opensAt(), PortalClock.PLACE), until).due(until.toLocalDate()));
        }
    }

    void near(@Observes DeadlineNear near) {
        if (near.what().equals(VOTE) && near.dossier().startsWith("portal/ballot/")) {
            BallotEntity ballot = ballots.get(Long.parseLong(near.dossier().substring("portal/ballot/".length())));
            LocalDate until = near.due();
            messages.tell(Message.about("portal.ballotClosing", near.areaId(), near.dossier(),
                    new Audience(BallotAbsent.NAME, Long.toString(ballot.id())), "/portal/ballot/vote?id=" + ballot.id(),
                    ballot.terms().title(), LocalDateTime.ofInstant(ballot.terms().closesAt(), PortalClock.PLACE)).due(until));
        }
    }

    void counted(@Observes BallotCounted counted) {
        if (!isOfSitting(counted.matterDossier())) {
            messages.tell(Message.about("portal.ballotCounted", counted.areaId(), dossier(counted.ballotId()),
                    new Audience(BallotVoters.NAME, Long.toString(counted.ballotId())), "/portal/ballot/show?id=" + counted.ballotId(),
                    ballots.get(counted.ballotId()).terms().title()));
        }
    }

    static boolean isOfSitting(String matterDossier) {
        return matterDossier.startsWith("portal/meeting/");
    }

    private static String dossier(long ballotId) {
        return "portal/ballot/" + ballotId;
    }
}
