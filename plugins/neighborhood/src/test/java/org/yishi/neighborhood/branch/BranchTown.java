package org.yishi.neighborhood.branch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMembers;
import org.yishi.neighborhood.partymember.Registration;
import org.yishi.neighborhood.partymember.Standing;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

/** A compound with a branch that has come as far as a test needs it. */
@ApplicationScoped
public class BranchTown {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Given given;
    @Inject
    private Branches branches;
    @Inject
    private Establishment establishment;
    @Inject
    private PartyMembers members;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Those who found a branch. */
    public record Folk(Area community, Area compound, Actor secretary, Actor street) {
    }

    public Folk settle() {
        Area community = given.community();
        Area compound = given.area(AreaKind.COMPOUND, community);
        return new Folk(community, compound, holder(Role.PARTY_ORGANISATION_MEMBER, community), holder(Role.STREET_OFFICER, community));
    }

    public Actor holder(Role role, Area area) {
        return given.with(given.person(IdentityLevel.L3), role, area, LONG_AGO, null);
    }

    public Branch.Survey found(int formal) {
        return new Branch.Survey(BranchForm.BRANCH, 20, formal, 1);
    }

    public long surveyed(Folk folk, LocalDate on) {
        return time.on(on, () -> current.as(folk.secretary(), () -> branches.survey(folk.compound().id(), found(7), on)));
    }

    public long approved(Folk folk, LocalDate on) {
        long id = surveyed(folk, on);
        time.on(on, () -> {
            current.as(folk.secretary(), () -> branches.apply(id, found(7), on));
            current.as(folk.street(), () -> establishment.approve(id, new Paper("批复.png", DemoYear.picture(id)), on));
        });
        return id;
    }

    public long elected(Folk folk, LocalDate on) {
        long id = approved(folk, on);
        time.on(on, () -> current.as(folk.secretary(), () -> establishment.elect(id, new Establishment.Election(on, 7, 6, 4, 3))));
        return id;
    }

    /** A branch that works, with so many formal members on its roll. */
    public long active(Folk folk, LocalDate on, List<Actor> formal) {
        long id = elected(folk, on);
        time.on(on, () -> {
            current.as(folk.secretary(), () -> establishment.activate(id, "活动室 0812-1", "周三晚上", on));
            formal.forEach(one -> enrol(folk, id, one, Registration.FORMAL, on));
        });
        return id;
    }

    public List<Actor> people(int number) {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(given.person(IdentityLevel.L2));
        }
        return people;
    }

    public PartyMember enrol(Folk folk, long id, Actor person, Registration registration, LocalDate on) {
        current.as(person, () -> members.report(id, new PartyMember.Report(registration, Standing.FULL, "机关支部", "")));
        return current.as(folk.secretary(), () -> {
            PartyMember line = members.roll(id).stream().filter(one -> one.personId() == person.personId()).findFirst().orElseThrow();
            members.enter(line.id(), false, on);
            return members.read(line.id());
        });
    }

    public static byte[] photo(long seed) {
        return DemoYear.picture(seed);
    }
}
