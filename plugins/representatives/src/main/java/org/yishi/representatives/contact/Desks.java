package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The entries that somebody is a party of, in a list. */
@ApplicationScoped
public class Desks {

    private static final int LONGEST_LIST = 500;
    private static final Set<Circle.Part> STATION = Set.of(Circle.Part.CLERK, Circle.Part.HEAD);

    @Inject
    private ContactRepository repository;
    @Inject
    private Circle circle;
    @Inject
    private Turns turns;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Number, state and days; no word of it, so that looking at the list is no look. What is due first comes first. */
    @Guarded(value = "representatives.see", kind = Guarded.Kind.READ)
    public List<DeskLine> lines(@In long areaId, boolean finished) {
        Circle.Standing standing = circle.in(community(areaId));
        return of(standing, finished).stream().map(one -> line(one, standing, "", false)).toList();
    }

    /**
     * What presses first, with the first words for those who work at the station, since they know a matter by them. That is a look, kept once a day for
     * whoever told it. For others it is the list without words.
     */
    @Guarded(value = "representatives.see", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<DeskLine> opened(@In long areaId, boolean finished) {
        Circle.Standing standing = circle.in(community(areaId));
        List<Contact> all = of(standing, finished);
        long person = current.get().personId();
        Map<Long, Set<Circle.Part>> openedBy = repository.openedBy(all.stream().map(Contact::id).toList());
        List<Contact> worded = all.stream().filter(standing::isOfStation).toList();
        keep(worded, standing, person);
        return all.stream().map(one -> line(one, standing, worded.contains(one) ? Gist.of(one.words()) : "",
                isFresh(one, standing, openedBy.getOrDefault(one.id(), Set.of())))).sorted(DeskLine.BY_URGENCY).toList();
    }

    /** Whether it just came to his side and nobody there opened it: clerk and head are one side, each body and the representative another. */
    private static boolean isFresh(Contact contact, Circle.Standing standing, Set<Circle.Part> openedBy) {
        Circle.Part mine = standing.part(contact).orElseThrow();
        ContactState came = mine == Circle.Part.BODY ? ContactState.FORWARDED : ContactState.LOGGED;
        return contact.state() == came && contact.loggedBy() != standing.person()
                && Collections.disjoint(openedBy, STATION.contains(mine) ? STATION : Set.of(mine));
    }

    private void keep(List<Contact> worded, Circle.Standing standing, long person) {
        Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        Set<Long> kept = repository.listedFor(person, worded.stream().map(Contact::id).toList(), midnight);
        for (Contact contact : worded) {
            if (!kept.contains(contact.id())) {
                repository.add(ContactLook.inList(contact, person, standing.part(contact).orElseThrow(), Instant.now(clock)));
                if (contact.caller().personId() != null) {
                    act.concerning(contact.caller().personId());
                }
            }
        }
    }

    private List<Contact> of(Circle.Standing standing, boolean finished) {
        List<Contact> all = finished ? repository.finished(standing.areaId(), LONGEST_LIST)
                : repository.unfinished(List.of(standing.areaId()), LONGEST_LIST);
        return all.stream().filter(one -> standing.part(one).isPresent()).toList();
    }

    private DeskLine line(Contact one, Circle.Standing standing, String gist, boolean fresh) {
        return new DeskLine(ContactLine.of(one, standing.now()), gist, turns.of(one, standing).orElse(null), fresh);
    }

    private long community(long areaId) {
        return areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
    }
}
