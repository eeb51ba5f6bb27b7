package org.yishi.neighborhood.committee;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** What committees have to do by a day, for those who may do it; the re-election is among it three months before. */
@ApplicationScoped
public class CommitteeToDos implements ToDoSource {

    @Inject
    private CompoundsBelow compounds;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Handovers handovers;
    @Inject
    private Duties duties;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<Long> areas = compounds.of(areaId).stream().map(Area::id).toList();
        Stream<ToDo> left = handovers.leftOver(areas).stream().filter(one -> access.may("neighborhood.handOver", one.areaId())).map(this::leftOver);
        return Stream.concat(left, committees.latest(areas).values().stream().flatMap(this::due)).toList();
    }

    private Stream<ToDo> due(CommitteeNow now) {
        Committee committee = now.committee();
        return duties.of(now).stream().filter(duty -> access.may("neighborhood." + duty.action(), committee.areaId()))
                .map(duty -> ToDo.of(committee.dossier(), committee.areaId(), texts.get("neighborhood.committee.section.title"),
                        texts.get("neighborhood.committee.duty." + duty.key()) + (duty.what().isEmpty() ? "" : " " + duty.what()), duty.link())
                        .due(duty.due()));
    }

    /** A committee that was dissolved has no page of its own to say so. */
    private ToDo leftOver(Handover handover) {
        return ToDo.of(handover.dossier(), handover.areaId(), texts.get("neighborhood.committee.section.title"),
                texts.get("neighborhood.committee.duty.entrusted") + " " + handover.entrustedTo(), "/neighborhood/handover/sign?id=" + handover.id())
                .due(handover.due());
    }
}
