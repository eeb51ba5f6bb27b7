package org.yishi.cobuilding.project;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * What meets one need or several (项目): a goal, steps, dates, a lead, a measure by which one sees whether it worked. It points to at least
 * one need, so that nothing is done that nobody asked for.
 */
@Entity(name = "CobuildingProject")
@Table(name = "cobuilding_project")
@Sealed
public class Project implements Matter {

    public static final String DOSSIERS = "cobuilding/project/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String number;
    private String title;
    private String goal;
    private String steps;
    private String measure;
    @Column(name = "lead_unit")
    private long leadUnit;
    @Column(name = "start_on")
    private LocalDate startOn;
    @Column(name = "end_on")
    private LocalDate endOn;
    @Column(name = "budget_cents")
    private long budgetCents;
    @Enumerated(EnumType.STRING)
    private ProjectState state;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;
    @Column(name = "begun_on")
    private LocalDate begunOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    private String result;
    private String origin;
    private String decision;

    /**
     * @param measure     by what one sees whether it worked
     * @param budgetCents money of the community that it takes, which its decision chain has to grant
     */
    public record Words(String title, String goal, String steps, String measure, LocalDate startOn, LocalDate endOn, long budgetCents) {
    }

    protected Project() {
        // for JPA
    }

    /** @param origin the dossier of another plugin out of which it came; may be empty */
    static Project proposed(long areaId, String number, long leadUnit, Words words, String origin, LocalDate on) {
        Project project = new Project();
        project.areaId = areaId;
        project.number = number;
        project.leadUnit = leadUnit;
        project.title = Typed.required(words.title(), 100, "headline");
        project.goal = Typed.required(words.goal(), 1000, "goal");
        project.steps = Typed.optional(words.steps(), 2000, "steps");
        project.measure = Typed.required(words.measure(), 300, "measure");
        project.startOn = Typed.chosen(words.startOn(), "startOn");
        project.endOn = Typed.after(words.startOn(), words.endOn(), "endOn");
        project.budgetCents = words.budgetCents();
        project.origin = origin;
        project.proposedOn = on;
        project.state = ProjectState.PROPOSED;
        return project;
    }

    /** @param granted number of the decision that granted money of the community; empty where none is needed */
    void begin(LocalDate on, String granted) {
        require(ProjectState.PROPOSED);
        decision = Typed.optional(granted, 200, "decision");
        if (budgetCents > 0 && decision.isEmpty()) {
            throw new Refusal("cobuilding.project.refusal.decision").at("decision");
        }
        state = ProjectState.RUNNING;
        begunOn = on;
    }

    void finish(String what, LocalDate on) {
        require(ProjectState.RUNNING);
        result = Typed.required(what, 1000, "result");
        endedOn = Typed.after(begunOn, on, "on");
        state = ProjectState.FINISHED;
    }

    void abandon(String why, LocalDate on) {
        if (state != ProjectState.PROPOSED && state != ProjectState.RUNNING) {
            throw new Refusal("cobuilding.project.refusal.state");
        }
        result = Typed.required(why, 1000, "why");
        endedOn = on;
        state = ProjectState.ABANDONED;
    }

    private void require(ProjectState wanted) {
        if (state != wanted) {
            throw new Refusal("cobuilding.project.refusal.state");
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String goal() {
        return goal;
    }

    public String steps() {
        return steps;
    }

    public String measure() {
        return measure;
    }

    public long leadUnit() {
        return leadUnit;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public long budgetCents() {
        return budgetCents;
    }

    public ProjectState state() {
        return state;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** What came of it, or why it was given up; null before. */
    public String result() {
        return result;
    }

    /** Empty where it takes no money of the community, or has not begun. */
    public String decision() {
        return decision == null ? "" : decision;
    }

    /** Empty where it came out of nothing else. */
    public String origin() {
        return origin == null ? "" : origin;
    }

    public boolean isLive() {
        return state == ProjectState.PROPOSED || state == ProjectState.RUNNING;
    }
}
