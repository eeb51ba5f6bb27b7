package org.yishi.bylaws.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What is no stage of a running version: a bylaw whose years are over, or whose committee changed, is to be looked at again
 * (domain 4.2), suspended articles corrected.
 */
@ApplicationScoped
public class Deadlines implements ToDoSource {

    private static final String COMMITTEE = "RESIDENTS_COMMITTEE";

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Periods periods;
    @Inject
    private Areas areas;
    @Inject
    private Bodies bodies;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Area place = areas.get(areaId);
        List<ToDo> all = new ArrayList<>();
        List<BylawVersion> standing = alone();
        Set<Long> suspended = wordings.suspendedIn(standing);
        for (BylawVersion version : standing) {
            if (areas.get(version.areaId()).within(place) && access.may("bylaws.initiate", version.areaId())) {
                String link = "/bylaws/version/draft?area=" + version.areaId() + "&bylaw=" + version.bylawId();
                if (suspended.contains(version.id())) {
                    all.add(ToDo.of(version.dossier(), version.areaId(), version.title(), texts.get("bylaws.todo.correct"), link)
                            .due(periods.days(versions.orderedOn(version.bylawId()).orElse(version.effectiveFrom()), "bylaws.correctDays", version.areaId())));
                } else if (isCommitteeNew(version)) {
                    all.add(ToDo.of(version.dossier(), version.areaId(), version.title(), texts.get("bylaws.todo.newCommittee"), link));
                } else if (!reviewOn(version).isAfter(LocalDate.now(clock).plusMonths(3))) {
                    all.add(ToDo.of(version.dossier(), version.areaId(), version.title(), texts.get("bylaws.todo.review"), link).due(reviewOn(version)));
                }
            }
        }
        return all;
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return alone().stream().filter(version -> !reviewOn(version).isAfter(until))
                .map(version -> new DeadlineNear(version.dossier(), version.areaId(), "REVIEW", reviewOn(version))).toList();
    }

    private boolean isCommitteeNew(BylawVersion version) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> since = bodies.find(COMMITTEE).map(body -> body.roll(version.areaId(), today, Body.MEMBERS).members()).orElse(List.of()).stream()
                .flatMap(member -> people.capacities(member.personId()).stream())
                .filter(capacity -> capacity.role() == Role.COMMITTEE_MEMBER
                        && capacity.areaId() == version.areaId() && capacity.validOn(today)).map(Capacity::from).toList();
        return new CommitteeChangeRule(lookedAt(version)).isChanged(since);
    }

    /** When it was looked at last: when it began to hold, or when a revision was moved that was given up since, because nothing is to be changed. */
    private LocalDate lookedAt(BylawVersion version) {
        return versions.of(version.bylawId()).stream().filter(other -> other.ordinal() > version.ordinal() && other.stage() == VersionStage.WITHDRAWN
                        && other.purpose() == Purpose.REVISION)
                .map(other -> LocalDate.ofInstant(other.motion().begunAt(), clock.getZone())).filter(version.effectiveFrom()::isBefore)
                .max(Comparator.naturalOrder()).orElse(version.effectiveFrom());
    }

    /** By when it is to be looked at again. */
    private LocalDate reviewOn(BylawVersion version) {
        return periods.years(lookedAt(version), "bylaws.reviewYears", version.areaId());
    }

    /** Those that hold and of which nobody makes another version already. */
    private List<BylawVersion> alone() {
        List<BylawVersion> standing = versions.standing();
        Set<Long> running = versions.ofBylaws(standing.stream().map(BylawVersion::bylawId).toList()).stream()
                .filter(other -> !other.isOver() && !other.isPosted()).map(BylawVersion::bylawId).collect(Collectors.toSet());
        return standing.stream().filter(version -> !running.contains(version.bylawId())).toList();
    }
}
