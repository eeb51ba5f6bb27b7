package org.yishi.cobuilding;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.LegalCheckRule;
import org.yishi.cobuilding.agreement.Signings;
import org.yishi.cobuilding.agreement.Terms;
import org.yishi.cobuilding.entry.Availability;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.entry.WeekDays;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.need.Urgency;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Contacts;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitKind;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;

/** A community with two units and everybody who acts for them. */
@ApplicationScoped
public class Town {

    @Inject
    private Given given;
    @Inject
    private Units units;
    @Inject
    private Contacts contacts;
    @Inject
    private Needs needs;
    @Inject
    private Projects projects;
    @Inject
    private AgreementRepository repository;
    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Signings signings;
    @Inject
    private CurrentActor current;

    public record Folk(Area area, Actor worker, Actor member, Actor street, Actor resident, long unit, Actor contact, long other, Actor stranger) {
    }

    public static final LegalCheckRule.Answers CLEAN = new LegalCheckRule.Answers(true, true, true, true, "");

    public Folk settle() {
        return settle(UnitKind.SCHOOL);
    }

    /** @param kind of the first unit */
    public Folk settle(UnitKind kind) {
        Area area = given.community();
        LocalDate since = given.today().minusYears(2);
        Actor worker = since(Role.COMMITTEE_WORKER, area, since);
        long one = current.as(worker, () -> units.register(area.id(), new Unit.Words("一中", kind, "", "")));
        long two = current.as(worker, () -> units.register(area.id(), new Unit.Words("二院", UnitKind.HOSPITAL, "", "")));
        return new Folk(area, worker, since(Role.COMMITTEE_MEMBER, area, since), given.person(Role.STREET_OFFICER, area),
                given.person(Role.RESIDENT, area), one, contact(worker, area, one, since), two, contact(worker, area, two, since));
    }

    private Actor since(Role role, Area area, LocalDate from) {
        return given.with(given.person(IdentityLevel.L3), role, area, from, null);
    }

    private Actor contact(Actor worker, Area area, long unit, LocalDate since) {
        Actor person = given.withAccount(given.person(IdentityLevel.L3));
        String code = current.as(worker, () -> contacts.name(unit, person.name(), "0812-1"));
        current.as(person, () -> contacts.join(area.id(), code, since));
        return person;
    }

    public static Entry.Words words(Kind kind, String title) {
        return new Entry.Words(kind, title, 1, "", new Availability(WeekDays.EVERY_DAY, null, null, LocalDate.of(2020, 1, 1), null));
    }

    public static Need.Served served() {
        return new Need.Served("老人", 30, Urgency.ORDINARY);
    }

    public long need(Folk folk) {
        return current.as(folk.worker(), () -> needs.list(folk.area().id(), Sides.COMMUNITY, words(Kind.VENUE, "要场地"), served(), ""));
    }

    public long project(Folk folk) {
        long need = need(folk);
        return current.as(folk.worker(), () -> projects.propose(folk.area().id(), Sides.COMMUNITY, new Project.Words("开放操场", "有地方踢球", "", "每周一次",
                given.today(), given.today().plusDays(90), 0), List.of(need), List.of(), ""));
    }

    /** Talked about, with a promise of each side. */
    public long draft(Folk folk, LocalDate from) {
        return draft(folk, project(folk), from);
    }

    public long draft(Folk folk, long project, LocalDate from) {
        Terms terms = Terms.titled("操场协议", from, from.plusDays(300)).saying("", "学校负责", "不留名单", "提前十五天说");
        long id = current.as(folk.worker(), () -> agreements.propose(project, folk.unit(), terms, from));
        current.as(folk.contact(), () -> agreements.take(id, from));
        current.as(folk.worker(), () -> promises.add(id, false, "派两名志愿者", from.plusDays(10), 0));
        current.as(folk.contact(), () -> promises.add(id, true, "周末开门", from.plusDays(10), 0));
        return id;
    }

    public long checked(Folk folk, LocalDate from) {
        return check(folk, draft(folk, from), from);
    }

    public long check(Folk folk, long id, LocalDate from) {
        current.as(folk.worker(), () -> agreements.agree(id, false, agreements.digest(id), from));
        current.as(folk.contact(), () -> agreements.agree(id, true, agreements.digest(id), from));
        current.as(folk.member(), () -> signings.pass(id, CLEAN, from));
        return id;
    }

    public long active(Folk folk, LocalDate from) {
        return sign(folk, draft(folk, from), from);
    }

    /** A draft is found right, checked, signed and begun. */
    public long sign(Folk folk, long draft, LocalDate from) {
        long id = check(folk, draft, from);
        String digest = repository.get(id).assent().digest();
        current.as(folk.worker(), () -> signings.sign(id, false, digest, from));
        current.as(folk.contact(), () -> signings.sign(id, true, digest, from));
        current.as(folk.contact(), () -> signings.begin(id, from));
        return id;
    }
}
