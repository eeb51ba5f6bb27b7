package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Votes about which a sheet can be filled in. */
@ApplicationScoped
class VoteSubjects {

    @Inject
    private VoteRepository votes;
    @Inject
    private Areas areas;

    Optional<FormSubject> find(long id, VoteStage... stages) {
        return votes.ofIds(List.of(id)).stream().findFirst().map(vote -> subject(vote, stages));
    }

    List<FormSubject> open(long areaId, VoteStage... stages) {
        return votes.unfinishedOf(compounds(areaId)).stream().map(vote -> subject(vote, stages)).filter(FormSubject::open).limit(50).toList();
    }

    /** The area and the compounds directly below it. */
    List<Long> compounds(long areaId) {
        return Stream.concat(Stream.of(areaId), areas.children(areaId).stream().map(Area::id)).toList();
    }

    boolean isDemand(long id) {
        return votes.get(id).isByOwners();
    }

    private static FormSubject subject(Vote vote, VoteStage... stages) {
        return new FormSubject(vote.id(), vote.areaId(), vote.title(), List.of(stages).contains(vote.stage()));
    }
}
