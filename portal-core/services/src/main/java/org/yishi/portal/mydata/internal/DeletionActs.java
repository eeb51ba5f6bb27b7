package org.yishi.portal.mydata.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.mydata.Deletions.Outlook;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.setting.Settings;

/** What the acts of {@link org.yishi.portal.mydata.Deletions} do. */
@ApplicationScoped
public class DeletionActs {

    private static final String GRACE = "portal.mydata.graceDays";

    @Inject
    private DeletionRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    @Any
    private Instance<PersonalRecords> records;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param ties how many kept the rest of it */
    public record Done(String dossier, boolean whole, int ties) {
    }

    public Outlook outlook(long personId) {
        Optional<DeletionEntity> running = repository.running(personId);
        LocalDate due = running.map(DeletionEntity::due).orElseGet(() -> LocalDate.now(clock).plusDays(graceDays()));
        List<Tie> ties = ties(personId);
        LocalDate last = ties.stream().anyMatch(tie -> tie.until() == null) ? null
                : ties.stream().map(tie -> tie.until().plusDays(1)).reduce(due, (one, other) -> one.isAfter(other) ? one : other);
        return new Outlook(running.isPresent(), due, last, ties, running.filter(DeletionEntity::isReleased).isPresent());
    }

    public LocalDate ask(long personId) {
        if (repository.running(personId).isPresent()) {
            throw new Refusal("portal.mydata.refusal.asked");
        }
        LocalDate due = LocalDate.now(clock).plusDays(graceDays());
        repository.add(DeletionEntity.asked(personId, Instant.now(clock), due));
        return due;
    }

    public void undo(long personId) {
        repository.running(personId).orElseThrow(() -> new Refusal("portal.mydata.refusal.notAsked")).undone(Instant.now(clock));
    }

    /** Whether there is something to be done for it today. */
    boolean isReady(DeletionEntity deletion) {
        return !deletion.isReleased() || ties(deletion.personId()).isEmpty();
    }

    public Done carryOut(long deletionId) {
        DeletionEntity deletion = repository.get(deletionId);
        if (deletion.isOver() || deletion.due().isAfter(LocalDate.now(clock))) {
            throw new NotFound("deletion " + deletionId + " that is due");
        }
        PersonEntity person = people.find(deletion.personId()).orElseThrow();
        Leaver leaver = new Leaver(person.id(), person.name(), person.phone() == null ? "" : person.phone());
        int ties = ties(person.id()).size();
        records.forEach(one -> one.release(leaver));
        if (ties > 0) {
            deletion.released(Instant.now(clock));
        } else {
            records.forEach(one -> one.forget(leaver));
            deletion.done(Instant.now(clock));
        }
        return new Done(deletion.dossier(), ties == 0, ties);
    }

    /** A setting of the widest area: whoever leaves, leaves the whole portal. */
    private int graceDays() {
        return settings.number(GRACE, areas.children(0).stream().findFirst().map(Area::id).orElse(0L));
    }

    private List<Tie> ties(long personId) {
        return records.stream().flatMap(one -> one.ties(personId, LocalDate.now(clock)).stream()).toList();
    }
}
