package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The parties of an entry (domain 0.4 PARTIES): who may read its words, and as what. Nobody else, whatever the office. */
@ApplicationScoped
public class Circle {

    /** As what somebody reads an entry. */
    public enum Part {
        /** Who told it. */
        RESIDENT,
        /** The representative who was told, and whoever logged it. */
        DEPUTY,
        /** The station's clerk. */
        CLERK,
        /** The station's head. */
        HEAD,
        /** The body to which it was forwarded. */
        BODY,
        /** The street's deputies' office, once somebody is overdue. */
        SUPERVISOR,
        /** Who asks by telephone whether it was so (抽查), and sees no more than how to reach the resident. */
        PROBER
    }

    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /**
     * How the current actor stands in an area; found out once, however many entries there are.
     *
     * @param cards the representatives that he is
     */
    record Standing(long areaId, long person, boolean answers, boolean handles, boolean leads, boolean takes, Set<Role> roles, Set<Long> cards,
            ZonedDateTime now) {

        /** Whoever is both the station's clerk and of the body that handles it reads it as the body does while it is there. */
        Optional<Part> part(Contact contact) {
            return Optional.ofNullable(contact.caller().is(person) ? Part.RESIDENT : isDeputy(contact) ? Part.DEPUTY
                    : handles && !isHandler(contact) ? Part.CLERK
                    : leads ? Part.HEAD : isOfBody(contact) ? Part.BODY
                    : roles.contains(Role.STREET_OFFICER) && contact.isOverdueAt(now) ? Part.SUPERVISOR : null);
        }

        /** Whether he is the representative who was told, or logged it himself as one. */
        boolean isDeputy(Contact contact) {
            return answers && contact.loggedBy() == person || isTold(contact);
        }

        /** Whether he is the representative who was told; who logged it for another is not. */
        boolean isTold(Contact contact) {
            return answers && contact.representativeId() != null && cards.contains(contact.representativeId());
        }

        /** Whether it left the station for a body of his; what another unit does through the clerk stays with the clerk. */
        private boolean isHandler(Contact contact) {
            return isOfBody(contact) && contact.handling().body() != HandlingBody.OTHER && !contact.state().isAtStation();
        }

        /** Whether he works at the station that keeps the entry, as its clerk or as the representative who was told. */
        boolean isOfStation(Contact contact) {
            return handles || isDeputy(contact);
        }

        /** Whether he answers for the body to which it was forwarded. */
        boolean isOfBody(Contact contact) {
            HandlingBody body = contact.handling().body();
            return takes && body != null && body.desk().stream().anyMatch(roles::contains);
        }
    }

    Standing in(long areaId) {
        return in(List.of(areaId)).get(areaId);
    }

    /** In several areas; who he is, is found out once. */
    Map<Long, Standing> in(Collection<Long> areaIds) {
        long person = current.get().personId();
        List<Capacity> capacities = people.capacities(person);
        Set<Long> cards = representatives.ofPerson(person).stream().map(Representative::id).collect(Collectors.toSet());
        return areaIds.stream().collect(Collectors.toMap(one -> one, one -> standing(one, person, capacities, cards)));
    }

    private Standing standing(long areaId, long person, List<Capacity> capacities, Set<Long> cards) {
        Set<Long> lineage = areas.lineage(areaId).stream().map(Area::id).collect(Collectors.toSet());
        return new Standing(areaId, person, access.may("representatives.answer", areaId), current.get().isPortal() || access.may("representatives.handle", areaId),
                access.may("representatives.lead", areaId), access.may("representatives.take", areaId),
                capacities.stream().filter(one -> lineage.contains(one.areaId())).map(Capacity::role).collect(Collectors.toSet()),
                cards, ZonedDateTime.now(clock));
    }

    /** @throws AccessRefused where the actor is none of them */
    Part require(Contact contact) {
        return in(contact.areaId()).part(contact).orElseThrow(() -> refused("representatives.see", contact));
    }

    void requireBody(Contact contact) {
        if (!in(contact.areaId()).isOfBody(contact)) {
            throw refused("representatives.take", contact);
        }
    }

    void requireTold(Contact contact) {
        if (!in(contact.areaId()).isTold(contact)) {
            throw refused("representatives.answer", contact);
        }
    }

    void requireStation(Contact contact, String action) {
        if (!in(contact.areaId()).isOfStation(contact)) {
            throw refused(action, contact);
        }
    }

    void requireDeputy(Contact contact) {
        if (!in(contact.areaId()).isDeputy(contact)) {
            throw refused("representatives.answer", contact);
        }
    }

    void requireResident(Contact contact, String action) {
        if (!contact.caller().is(current.get().personId())) {
            throw refused(action, contact);
        }
    }

    private AccessRefused refused(String action, Contact contact) {
        return new AccessRefused(action, current.get(), contact.areaId());
    }

    /** A rating is hidden from those who handle the entry until it is closed, lest anybody be pressed for it (domain 8.3). */
    boolean seesRating(Contact contact, Part part) {
        return contact.state() == ContactState.CLOSED || part == Part.RESIDENT || part == Part.DEPUTY || part == Part.HEAD || part == Part.SUPERVISOR
                || access.may("representatives.lead", contact.areaId());
    }

    /** Who told it stays with the station where he did not agree that others learn it. */
    boolean seesCaller(Contact contact, Part part) {
        return contact.caller().isNamed() || contact.caller().isNobody() || part != Part.BODY && part != Part.SUPERVISOR;
    }
}
