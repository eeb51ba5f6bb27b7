package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is to be done about votes besides their stages: owners vote, a second reader reads papers, demands to count again are answered. */
@ApplicationScoped
public class VoteToDos implements ToDoSource {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private OwnSeats seats;
    @Inject
    private VoteSubjects subjects;
    @Inject
    private Cases cases;
    @Inject
    private Access access;
    @Inject
    private People people;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<ToDo> all = new ArrayList<>();
        List<Long> compounds = subjects.compounds(areaId);
        for (Vote vote : votes.unfiledOf(compounds)) {
            if (access.may("neighborhood.fileVote", vote.areaId())) {
                all.add(toDo(vote, "file", "/neighborhood/vote/file").due(vote.ending().finalOn().plusDays(days(vote, "neighborhood.voteFileDays"))));
            }
        }
        for (Vote vote : votes.unfinishedOf(compounds)) {
            if (vote.stage() == VoteStage.OPEN) {
                voting(actor, vote, all);
            }
            if (access.may("neighborhood.leadVote", vote.areaId())) {
                leading(actor, vote, all);
            }
        }
        return all;
    }

    private void voting(Actor actor, Vote vote, List<ToDo> all) {
        Set<String> own = seats.of(vote, actor.personId()).stream().map(seat -> seat.caster().partyKey()).collect(Collectors.toSet());
        Set<String> returned = box.ofParties(vote.id(), own).stream().map(Ballot::partyKey).collect(Collectors.toSet());
        if (!own.isEmpty() && !returned.containsAll(own) && !LocalDate.now(clock).isAfter(vote.closesAt().toLocalDate())) {
            all.add(toDo(vote, "vote", "/neighborhood/vote/cast").due(vote.closesAt().toLocalDate()));
        }
    }

    private void leading(Actor actor, Vote vote, List<ToDo> all) {
        if (vote.stage() == VoteStage.OPEN && box.waiting(vote.id(), actor.personId()) > 0) {
            all.add(toDo(vote, "confirm", "/neighborhood/vote/confirm"));
        }
        if (vote.stage() == VoteStage.PROPOSED) {
            calling(actor, vote, all);
        }
        votes.demands(vote.id()).stream().filter(RecountDemand::isOpen).findFirst()
                .ifPresent(demand -> all.add(toDo(vote, "answer", "/neighborhood/vote/answer").due(demand.askedOn().plusDays(days(vote, "neighborhood.recountDays")))));
    }

    /** What enough owners demand is called by the committee, or by the street where they asked it. */
    private void calling(Actor actor, Vote vote, List<ToDo> all) {
        VoteDemand demand = vote.demand();
        if (demand.streetAskedOn() != null && people.holds(actor.personId(), Role.STREET_OFFICER, vote.areaId())) {
            all.add(toDo(vote, "street", "/neighborhood/vote/manage"));
        } else if (demand.dueOn() != null && demand.refusedOn() == null) {
            all.add(toDo(vote, "call", "/neighborhood/vote/manage").due(demand.dueOn()));
        }
    }

    /** As frozen with the vote; both are thirty where it began before they were kept. */
    private long days(Vote vote, String figure) {
        return Long.parseLong(cases.view(vote.dossier()).parameters().getOrDefault(figure, "30"));
    }

    private ToDo toDo(Vote vote, String what, String page) {
        return ToDo.of(vote.dossier(), vote.areaId(), vote.title(), texts.get("neighborhood.vote.todo." + what), page + "?id=" + vote.id());
    }
}
