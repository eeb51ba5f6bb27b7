package org.yishi.cobuilding.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.ResourceRepository;
import org.yishi.cobuilding.side.Origins;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.CaseNumbers;

/** The list of projects (项目清单). */
@ApplicationScoped
public class Projects {

    @Inject
    private ProjectRepository repository;
    @Inject
    private NeedRepository needs;
    @Inject
    private ResourceRepository resources;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Ties ties;
    @Inject
    private Origins origins;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Messages messages;
    @Inject
    private Act act;

    /**
     * @param leadUnit who leads it; 0 for the community
     * @param needIds  what it meets, at least one
     * @param origin   the dossier out of which it is said to come; may be empty
     */
    @Guarded("cobuilding.project")
    public long propose(@In long areaId, long leadUnit, Project.Words words, List<Long> needIds, List<Long> resourceIds, String origin) {
        long community = sides.community(areaId);
        sides.require(community, leadUnit, "cobuilding.project");
        List<Need> met = needs.ofIds(needIds).stream().filter(one -> one.areaId() == community).toList();
        if (met.isEmpty()) {
            throw new Refusal("cobuilding.project.refusal.noNeed").at("needs");
        }
        if (met.stream().anyMatch(one -> !one.state().isOpen())) {
            throw new Refusal("cobuilding.project.refusal.needTaken").at("needs");
        }
        List<Resource> used = resources.ofIds(resourceIds).stream().filter(one -> one.areaId() == community).toList();
        if (used.stream().anyMatch(one -> !one.state().isOpen())) {
            throw new Refusal("cobuilding.project.refusal.resourceTaken").at("resources");
        }
        Project project = repository.add(Project.proposed(community, numbers.next(community, days.today().getYear()), leadUnit, words,
                Origins.foreign(origin), days.today()));
        met.forEach(one -> repository.add(ProjectPart.of(project.id(), ProjectPart.What.NEED, one.id())));
        used.forEach(one -> repository.add(ProjectPart.of(project.id(), ProjectPart.What.RESOURCE, one.id())));
        act.on(project.dossier()).fact("number", project.number()).fact("lead", leadUnit).fact("needs", needIds);
        met.forEach(one -> ties.tie(one.dossier(), project.dossier()));
        if (leadUnit == Sides.COMMUNITY) {
            stand(project.id());
        }
        return project.id();
    }

    /** The community stands for it: what it and its needs are said to come out of is told. */
    @Open("called inside of the guarded acts by which the community leads it or signs an agreement about it")
    public void stand(long id) {
        Project project = repository.get(id);
        origins.stand(project.origin(), project.dossier());
        needsOf(id).forEach(need -> origins.stand(need.origin(), need.dossier()));
    }

    /**
     * It begins; from now on nobody else takes its needs and resources.
     *
     * @param decision number of the decision that granted the community's money; may be empty where it takes none
     */
    @Guarded("cobuilding.project")
    public void begin(@Of(Project.class) long id, LocalDate on, String decision) {
        Project project = led(id);
        project.begin(Typed.past(on, days.today(), "on"), decision);
        needsOf(id).forEach(Need::use);
        resourcesOf(id).forEach(Resource::use);
        act.fact("begun", on);
        if (!project.decision().isEmpty()) {
            act.fact("decision", project.decision());
        }
    }

    /** It is done; whoever needed it is asked whether it was what was needed. */
    @Guarded("cobuilding.project")
    public void finish(@Of(Project.class) long id, String result, LocalDate on) {
        Project project = led(id);
        project.finish(result, Typed.past(on, days.today(), "on"));
        resourcesOf(id).forEach(one -> one.reopen(days.today()));
        act.fact("finished", on);
        repository.needs(id).forEach(part -> part.meet(on));
        needsOf(id).forEach(need -> {
            need.meet(on);
            messages.tell(Message.about("cobuilding.needMet", need.areaId(), need.dossier(), sides.audience(need.areaId(), need.unitId()),
                    "/cobuilding/need/manage?id=" + need.id(), need.title()).due(confirmUntil(need)));
        });
    }

    @Guarded("cobuilding.project")
    public void abandon(@Of(Project.class) long id, String why) {
        Project project = led(id);
        boolean begun = project.state() == ProjectState.RUNNING;
        project.abandon(why, days.today());
        if (begun) {
            needsOf(id).forEach(one -> one.reopen(days.today()));
            resourcesOf(id).forEach(one -> one.reopen(days.today()));
        }
        act.fact("abandoned", days.today());
    }

    /** The side that needed it says that it got it, and how it was. */
    @Guarded("cobuilding.offer")
    public void fulfil(@Of(Need.class) long needId, Satisfaction how) {
        own(needId).fulfil(how);
        answer(needId, how);
        act.fact("satisfaction", how);
    }

    /** Something was done, but it was not what was needed. */
    @Guarded("cobuilding.offer")
    public void miss(@Of(Need.class) long needId) {
        own(needId).miss(days.today());
        answer(needId, null);
        act.fact("missed", true);
    }

    /** Kept with the project that asked, since the need may go on to another. */
    private void answer(long needId, Satisfaction how) {
        repository.withNeed(needId).stream().filter(ProjectPart::isAsked).forEach(part -> part.answer(how, days.today()));
    }

    private Need own(long needId) {
        Need need = needs.get(needId);
        sides.require(need.areaId(), need.unitId(), "cobuilding.offer");
        return need;
    }

    private Project led(long id) {
        Project project = repository.get(id);
        sides.require(project.areaId(), project.leadUnit(), "cobuilding.project");
        return project;
    }

    @Open("the list is public (domain 7.1)")
    public List<Project> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    @Open("the same")
    public Project read(long id) {
        return repository.get(id);
    }

    @Open("the same")
    public List<Need> needsOf(long id) {
        return needs.ofIds(repository.parts(id, ProjectPart.What.NEED));
    }

    /** Who takes part: the side that leads it, and those whose needs it meets and whose resources it uses. */
    @Open("the same")
    public List<Long> partnersOf(Project project) {
        Stream<Long> lists = Stream.concat(needsOf(project.id()).stream(), resourcesOf(project.id()).stream()).map(Entry::unitId);
        return Stream.concat(Stream.of(project.leadUnit()), lists).distinct().toList();
    }

    @Open("the same")
    public List<Resource> resourcesOf(long id) {
        return resources.ofIds(repository.parts(id, ProjectPart.What.RESOURCE));
    }

    /** By when the side that needed it has to say whether it got it; null where nothing waits for it. */
    @Open("follows from what is public")
    public LocalDate confirmUntil(Need need) {
        return need.metOn() == null ? null : days.days(need.metOn(), "cobuilding.fulfilDays", need.areaId());
    }
}
