package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.draw.Draws;
import org.yishi.deliberation.follow.RecordIndex.Piece;
import org.yishi.deliberation.hearing.HearingReading;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.deliberation.map.Maps;
import org.yishi.deliberation.map.ReadMap;
import org.yishi.deliberation.outcome.GroupCount;
import org.yishi.deliberation.position.Positions;
import org.yishi.deliberation.review.Reviews;
import org.yishi.deliberation.seat.GroupLine;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.session.Sessions;
import org.yishi.deliberation.session.Sitting;
import org.yishi.deliberation.session.Standings;
import org.yishi.deliberation.topic.Decision;
import org.yishi.deliberation.topic.Screening;
import org.yishi.deliberation.topic.Screenings;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.ledger.Ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the steps up to the opinion left in the file (domain 2.9). Only what stays as it is when somebody leaves the portal goes into a checksum: no
 * name, and no words of a person, which lose the name. What was said is held by the record of acts, whose last link is a piece as well.
 */
@ApplicationScoped
class StepPieces {

    private static final String CLOSING = "deliberation.archive";

    @Inject
    private Topics topics;
    @Inject
    private Screenings screenings;
    @Inject
    private SeatBoards boards;
    @Inject
    private Draws draws;
    @Inject
    private Positions positions;
    @Inject
    private Sessions sessions;
    @Inject
    private Standings standings;
    @Inject
    private Hearings hearings;
    @Inject
    private Reviews reviews;
    @Inject
    private Maps maps;
    @Inject
    private Ledger ledger;
    @Inject
    private Clock clock;

    void add(Consultation one, List<Piece> pieces) {
        topics.ofConsultation(one.id()).forEach(line -> topic(line, pieces));
        boards.of(one.id()).groups().stream().filter(GroupLine::isCounted).forEach(line -> pieces.add(new Piece("group", line.name(),
                day(one.milestones().convenedAt()), RecordIndex.sum(line.name(), line.group().people(), line.seats()))));
        draws.of(one.id()).forEach(draw -> pieces.add(new Piece("draw", Integer.toString(draw.turn()), day(draw.drawnAt()), draw.facts().digest())));
        positions.read(one.id()).ifPresent(board -> board.costs().forEach(cost -> pieces.add(new Piece("cost", cost.what(),
                day(one.milestones().informedAt()), RecordIndex.sum(cost.what(), cost.cents(), cost.payer())))));
        maps.read(one.id()).filter(ReadMap::last)
                .filter(map -> one.milestones().closedAt() == null || map.madeAt().isBefore(one.milestones().closedAt()))
                .ifPresent(map -> pieces.add(new Piece("map", one.topic().title(), day(map.madeAt()), map.digest())));
        meetings(one, pieces);
        hearings.read(one.id()).filter(read -> read.hearing().isReported()).ifPresent(read -> hearing(read, pieces));
        reviews.read(one.id()).ifPresent(read -> pieces.add(new Piece("review", read.review().subject(), day(read.review().publishedAt()),
                read.review().digest())));
        ledger.entries(one.dossier()).stream().takeWhile(entry -> !entry.action().equals(CLOSING)).reduce((first, last) -> last)
                .ifPresent(last -> pieces.add(new Piece("acts", Long.toString(last.sequence()), day(last.at()), last.hash())));
    }

    private void topic(TopicLine line, List<Piece> pieces) {
        String number = line.topic().number();
        Decision decision = line.topic().decision();
        pieces.add(new Piece("topic", number, line.topic().days().submittedOn(), RecordIndex.sum(number, line.topic().days().submittedOn())));
        for (Screening sheet : screenings.published(line.id())) {
            pieces.add(new Piece("screening", number, decision.on(), RecordIndex.sum(number, decision.on(), decision.reason(),
                    sheet.answers().stream().map(answer -> answer.question() + "=" + answer.isYes()).sorted().toList(),
                    sheet.votes().stream().map(vote -> vote.stand().name()).sorted().toList())));
        }
    }

    private void meetings(Consultation one, List<Piece> pieces) {
        sessions.of(one.id()).stream().filter(Sitting::isBegun).forEach(sitting -> pieces.add(new Piece("sitting", Integer.toString(sitting.number()),
                sitting.heldOn(), RecordIndex.sum(sitting.number(), sitting.heldOn(), sitting.base(), sitting.present(), sitting.presentGroups(),
                sitting.observers()))));
        standings.of(one.id()).stream().flatMap(point -> point.rounds().stream()).filter(round -> !round.isOpen())
                .forEach(round -> pieces.add(new Piece("round", round.number() + ". " + round.wording(), day(one.milestones().adoptedAt()),
                        RecordIndex.sum(round.number(), round.sitting(), round.wording(), GroupCount.text(round.counts())))));
    }

    private void hearing(HearingReading read, List<Piece> pieces) {
        pieces.add(new Piece("hearing", read.hearing().decision(), day(read.hearing().reportedAt()), RecordIndex.sum(read.hearing().digest(),
                read.points().stream().map(point -> point.side() + " " + point.answer() + " " + point.reason()).toList())));
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
