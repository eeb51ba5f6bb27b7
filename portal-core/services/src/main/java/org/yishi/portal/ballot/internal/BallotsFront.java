package org.yishi.portal.ballot.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontItem.Stages;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;
import org.yishi.portal.time.internal.PortalClock;

/** Ballots that are announced, open or waiting to be counted, on the community's page; two queries. */
@ApplicationScoped
public class BallotsFront implements FrontSource {

    private static final List<BallotState> WAY = List.of(BallotState.ANNOUNCED, BallotState.OPEN, BallotState.CLOSED, BallotState.COUNTED);

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository rolls;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<FrontItem> items(long areaId) {
        List<BallotEntity> unfinished = ballots.unfinished(areas.get(areaId).path());
        Map<Long, Long> voted = rolls.voted(unfinished.stream().map(BallotEntity::id).toList());
        Instant now = Instant.now(clock);
        return unfinished.stream().map(ballot -> item(ballot, ballot.stateAt(now), voted.getOrDefault(ballot.id(), 0L))).toList();
    }

    private FrontItem item(BallotEntity ballot, BallotState state, long voted) {
        FrontItem item = FrontItem.of(Part.RUNNING, Picture.VOTE, ballot.terms().title(), "/portal/ballot/show?id=" + ballot.id())
                .at(new Stages(texts.get("portal.ballot.state." + state), WAY.indexOf(state), WAY.size()));
        return switch (state) {
            case ANNOUNCED -> item.toDo(new Doing(texts.get("portal.front.do.roll"), "/portal/ballot/roll?id=" + ballot.id(), day(ballot.terms().opensAt())));
            case OPEN -> item.saying(texts.get("portal.front.say.turnout", ballot.base().heads(), voted))
                    .toDo(new Doing(texts.get("portal.front.do.vote"), "/portal/ballot/vote?id=" + ballot.id(), day(ballot.terms().closesAt())));
            default -> item.saying(texts.get("portal.front.say.turnout", ballot.base().heads(), voted));
        };
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PortalClock.PLACE);
    }
}
