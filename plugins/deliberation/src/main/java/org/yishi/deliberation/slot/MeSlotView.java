package org.yishi.deliberation.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.session.Opinions;
import org.yishi.deliberation.statement.Statement;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where I can still vote, and what I said, on the personal page. */
@Named("deliberationMe")
@RequestScoped
public class MeSlotView {

    private static final int MOST = 5;

    @Inject
    private Votes votes;
    @Inject
    private Statements statements;
    @Inject
    private Consultations consultations;
    @Inject
    private Opinions opinions;
    @Inject
    private Areas areas;
    @Inject
    private AreasBelow below;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    private List<Open> open;
    private List<Statement> said;
    private List<Consultation> seated;

    /** A consultation that runs, and how many votes I gave there. */
    public record Open(long id, String title, long daysLeft, long given) {
    }

    public boolean isMine() {
        return access.may("deliberation.vote", 0);
    }

    /** Running in the communities where I hold a capacity, and in their compounds. */
    public List<Open> getOpen() {
        if (open == null) {
            LocalDate today = LocalDate.now(clock);
            Map<Long, Long> given = votes.given();
            Set<Long> mine = communities().stream().flatMap(areaId -> below.of(areaId).stream()).collect(Collectors.toSet());
            open = consultations.running(mine).stream().filter(c -> c.stageOn(today) == Stage.GATHERING)
                    .map(c -> new Open(c.id(), c.topic().title(), c.gathering().daysLeft(today), given.getOrDefault(c.id(), 0L)))
                    .toList();
        }
        return open;
    }

    /** Where I hold a seat and am asked something now. */
    public List<Consultation> getSeated() {
        if (seated == null) {
            seated = opinions.seated();
        }
        return seated;
    }

    public List<Statement> getSaid() {
        if (said == null) {
            said = statements.mine().stream().limit(MOST).toList();
        }
        return said;
    }

    private Set<Long> communities() {
        return people.capacities(current.get().personId()).stream().map(Capacity::areaId).distinct()
                .map(areaId -> areas.communityOf(areaId).orElse(null)).filter(Objects::nonNull).map(area -> area.id())
                .collect(Collectors.toSet());
    }
}
