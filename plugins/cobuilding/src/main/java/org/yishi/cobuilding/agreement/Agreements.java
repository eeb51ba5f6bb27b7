package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.ProjectRepository;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.text.Texts;

/** Agreements from the proposal to the text that both sides find right. */
@ApplicationScoped
public class Agreements {

    static final String TERM = "cobuilding.termMonths";

    @Inject
    private AgreementRepository repository;
    @Inject
    private ProjectRepository projects;
    @Inject
    private PromiseRepository promises;
    @Inject
    private UnitRepository units;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Cases cases;
    @Inject
    private Ties ties;
    @Inject
    private Sides sides;
    @Inject
    private Turns turns;
    @Inject
    private Days days;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Act act;

    /** Either side proposes an agreement about a project. @param on the day of the proposal, not in the future */
    @Guarded("cobuilding.agree")
    public long propose(@Of(Project.class) long projectId, long unitId, Terms terms, LocalDate on) {
        Project project = projects.get(projectId);
        Unit unit = units.find(unitId).filter(one -> one.areaId() == project.areaId() && one.isHere())
                .orElseThrow(() -> new Refusal("cobuilding.refusal.empty").at("unit"));
        if (!project.isLive()) {
            throw new Refusal("cobuilding.project.refusal.state");
        }
        sides.requireOne(project.areaId(), "cobuilding.agree", Sides.COMMUNITY, unitId);
        requireTerm(terms, project.areaId());
        Agreement agreement = begin(Agreement.proposed(project, unit.id(), numbers.next(project.areaId(), on.getYear()),
                !sides.speaksFor(project.areaId(), Sides.COMMUNITY), terms, Typed.past(on, days.today(), "on")));
        ties.tie(project.dossier(), agreement.dossier());
        return agreement.id();
    }

    Agreement begin(Agreement agreement) {
        repository.add(agreement);
        act.on(agreement.dossier()).fact("number", agreement.number()).fact("unit", agreement.unitId());
        cases.begin(AgreementProcedure.declared(), agreement.areaId(), agreement.dossier(), agreement.title(), Map.of(), agreement.proposedOn());
        cases.enter(agreement.dossier(), StageEntry.of("PROPOSED", agreement.proposedOn(), Outcome.DONE));
        turns.of(agreement, agreement.isAnsweredByUnit());
        return agreement;
    }

    /** Nothing is promised for longer than it takes to look at it again: at most a year, since both sides score each other every year. */
    void requireTerm(Terms terms, long areaId) {
        if (terms.until().isAfter(longest(terms.from(), areaId))) {
            throw new Refusal("cobuilding.agreement.refusal.term", days.number(TERM, areaId)).at("until");
        }
    }

    /** The last day that one may have which begins on that day. */
    @Open("a setting of the area")
    public LocalDate longest(LocalDate from, long areaId) {
        return from.plusMonths(days.number(TERM, areaId)).minusDays(1);
    }

    /** Nothing is promised for a day on which the agreement does not hold. */
    private static void requireInside(List<Promise> promised, Terms terms) {
        promised.stream().filter(one -> one.dueOn().isBefore(terms.from()) || one.dueOn().isAfter(terms.until())).findFirst().ifPresent(one -> {
            throw new Refusal("cobuilding.agreement.refusal.outside", one.text(), one.dueOn())
                    .at(one.dueOn().isBefore(terms.from()) ? "from" : "until");
        });
    }

    /** The other side takes the proposal up. */
    @Guarded("cobuilding.agree")
    public void take(@Of(Agreement.class) long id, LocalDate on) {
        Agreement agreement = repository.get(id);
        sides.require(agreement.areaId(), agreement.isAnsweredByUnit() ? agreement.unitId() : Sides.COMMUNITY, "cobuilding.agree");
        agreement.take();
        cases.enter(agreement.dossier(), StageEntry.of("NEGOTIATING", Typed.past(on, days.today(), "on"), Outcome.BEGUN));
    }

    /** Either side lets it be; the reason is public, the words of the draft never become so. */
    @Guarded("cobuilding.agree")
    public void decline(@Of(Agreement.class) long id, String why) {
        Agreement agreement = sided(id);
        AgreementState before = agreement.state();
        agreement.decline(why);
        if (before == AgreementState.SIGNING) {
            cases.back(agreement.dossier(), "NEGOTIATING", texts.get(Signings.RETURNED));
        }
        if (before != AgreementState.PROPOSED) {
            talkAgain(agreement, days.today());
            cases.enter(agreement.dossier(), StageEntry.of("NEGOTIATING", days.today(), Outcome.FAILED));
        }
        cases.enter(agreement.dossier(), StageEntry.of("DECLINED", days.today(), Outcome.DONE).fact("reason", agreement.reason()));
        turns.declined(agreement, !sides.speaksFor(agreement.areaId(), Sides.COMMUNITY));
    }

    /** @param seen {@link Terms#digest} of the clauses that are rewritten: what the other side wrote meanwhile is not lost unread */
    @Guarded("cobuilding.agree")
    public void write(@Of(Agreement.class) long id, Terms terms, String seen) {
        Agreement agreement = sided(id);
        if (!agreement.terms().digest().equals(seen)) {
            throw new Refusal("cobuilding.agreement.refusal.rewritten");
        }
        requireTerm(terms, agreement.areaId());
        requireInside(promises.of(List.of(id)), terms);
        agreement.write(terms);
        act.fact("text", terms.title());
    }

    /**
     * One side finds the text right as it stands; when both do it goes to the check.
     *
     * @param seen {@link #digest} of the text that the side has read
     * @param on   the day, not in the future
     */
    @Guarded("cobuilding.agree")
    public void agree(@Of(Agreement.class) long id, boolean byUnit, String seen, LocalDate on) {
        Agreement agreement = repository.get(id);
        sides.require(agreement.areaId(), byUnit ? agreement.unitId() : Sides.COMMUNITY, "cobuilding.agree");
        List<Promise> all = promises.of(List.of(id));
        String digest = Wording.digest(agreement, all);
        if (!digest.equals(seen)) {
            throw new Refusal("cobuilding.agreement.refusal.changed");
        }
        requireInside(all, agreement.terms());
        act.fact("agrees", byUnit ? "unit" : "community").fact("text", digest);
        if (agreement.agree(byUnit, current.get().personId())) {
            agreement.toCheck(digest);
            talkAgain(agreement, Typed.past(on, days.today(), "on"));
            cases.enter(agreement.dossier(), StageEntry.of("NEGOTIATING", Typed.past(on, days.today(), "on"), Outcome.DONE));
            turns.ofCheckers(agreement);
        } else {
            turns.of(agreement, !byUnit);
        }
    }

    /** After the check sent it back, the talks begin anew with what a side does; whoever checked is no side. */
    private void talkAgain(Agreement agreement, LocalDate on) {
        boolean runs = cases.view(agreement.dossier()).stage("NEGOTIATING").filter(stage -> stage.state() == StageState.RUNNING).isPresent();
        if (!runs) {
            cases.enter(agreement.dossier(), StageEntry.of("NEGOTIATING", on, Outcome.BEGUN));
        }
    }

    private Agreement sided(long id) {
        Agreement agreement = repository.get(id);
        sides.requireOne(agreement.areaId(), "cobuilding.agree", Sides.COMMUNITY, agreement.unitId());
        return agreement;
    }

    /** Those whose words the caller may read: the signed ones, and of the others the own. */
    @Open("asks itself who reads a draft; what is signed is public (domain 7.2)")
    public List<Agreement> of(long areaId) {
        Predicate<Agreement> readable = readable(areaId);
        return repository.of(List.of(areaId)).stream().filter(readable).toList();
    }

    /** All of the area, by their titles. */
    @Open("that there is an agreement, between whom and about what is public, its words are not in it (domain 7.2)")
    public List<Heading> headings(long areaId) {
        return headings(repository.of(List.of(areaId)), areaId);
    }

    @Open("the same")
    public List<Heading> ofProject(long projectId) {
        List<Agreement> all = repository.ofProject(projectId);
        return all.isEmpty() ? List.of() : headings(all, all.get(0).areaId());
    }

    private List<Heading> headings(List<Agreement> all, long areaId) {
        Predicate<Agreement> mine = mine(areaId);
        return all.stream().map(one -> Heading.of(one, mine.test(one))).toList();
    }

    /** A signed one. A draft, or one that came to nothing, is not there for the public, and is refused to whoever does not work at it. */
    @Open("asks itself who reads a draft; what is signed is public (domain 7.2)")
    public Agreement read(long id) {
        Agreement agreement = repository.get(id);
        if (readable(agreement.areaId()).test(agreement)) {
            return agreement;
        }
        if (current.get().isVisitor()) {
            throw new NotFound("signed agreement " + id);
        }
        throw new AccessRefused("cobuilding.work", current.get(), agreement.areaId());
    }

    /** For its two sides, the street and the supervision committee, also after the signatures; no other unit reads what is negotiated. */
    @Guarded(value = "cobuilding.work", kind = Guarded.Kind.READ)
    public Agreement work(@Of(Agreement.class) long id) {
        Agreement agreement = repository.get(id);
        if (!mine(agreement.areaId()).test(agreement)) {
            throw new AccessRefused("cobuilding.work", current.get(), agreement.areaId());
        }
        return agreement;
    }

    /** Where money is paid to, for both sides and the street that checks it; each look is written down. Empty where there is no money. */
    @Guarded(value = "cobuilding.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public String bank(@Of(Agreement.class) long id) {
        Agreement agreement = repository.get(id);
        if (!people.holds(current.get().personId(), Role.STREET_OFFICER, agreement.areaId())) {
            sides.requireOne(agreement.areaId(), "cobuilding.work", Sides.COMMUNITY, agreement.unitId());
        }
        return agreement.terms().bank();
    }

    private Predicate<Agreement> readable(long areaId) {
        Predicate<Agreement> signed = one -> one.state().isTextPublic();
        return signed.or(mine(areaId));
    }

    /** Asks for the caller's roles once, however many agreements there are. */
    private Predicate<Agreement> mine(long areaId) {
        long reader = current.get().personId();
        List<Long> own = sides.all(areaId);
        boolean all = own.contains(Sides.COMMUNITY)
                || Stream.of(Role.STREET_OFFICER, Role.SUPERVISION_MEMBER).anyMatch(role -> people.holds(reader, role, areaId));
        return one -> all || own.contains(one.unitId());
    }

    /** Promises as they stand now, also those of a draft. */
    @Guarded(value = "cobuilding.work", kind = Guarded.Kind.READ)
    public List<Promise> promises(@Of(Agreement.class) long id) {
        return promises.of(List.of(work(id).id()));
    }

    /** Of the text as it stands, also of a draft: what a side finds right or signs is what it has read. */
    @Guarded(value = "cobuilding.work", kind = Guarded.Kind.READ)
    public String digest(@Of(Agreement.class) long id) {
        return Wording.digest(work(id), promises.of(List.of(id)));
    }
}
