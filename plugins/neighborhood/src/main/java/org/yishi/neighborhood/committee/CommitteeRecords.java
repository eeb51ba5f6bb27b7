package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.text.Texts;

/** Seats and candidacies of a person: what was done in an office stays; what a candidate who was not elected wrote goes. */
@ApplicationScoped
public class CommitteeRecords implements PersonalRecords {

    @Inject
    private CommitteeRepository committees;
    @Inject
    private ElectionRepository elections;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<Held> held(long personId) {
        List<Held> all = new ArrayList<>();
        committees.seatsOf(personId).forEach(seat -> all.add(Held.of("neighborhood.committee.held.seat", Fate.STAYS, start(seat.from()))
                .with("neighborhood.committee.held.office", texts.get("neighborhood.committee.office." + seat.office()))
                .with("neighborhood.committee.held.until", seat.to())));
        elections.standing(personId).forEach(one -> all.add(Held.of("neighborhood.committee.held.candidate", Fate.UNNAMED,
                one.checkedOn() == null ? null : start(one.checkedOn())).with("neighborhood.committee.held.words", one.words())
                .with("neighborhood.committee.held.verdict", texts.get("neighborhood.election.verdict." + one.verdict()))));
        return all;
    }

    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return committees.seatsOf(personId).stream().filter(seat -> seat.isHeldOn(LocalDate.now(clock)) && seat.office().hasVote())
                .map(seat -> new Tie("neighborhood.committee.tie", texts.get("neighborhood.committee.office." + seat.office()), seat.to())).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        elections.standing(leaver.personId()).forEach(one -> one.forget(Leaver.NOBODY, leaver.unnamed(one.words())));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    }
}
