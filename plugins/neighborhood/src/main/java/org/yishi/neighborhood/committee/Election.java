package org.yishi.neighborhood.committee;

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

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * The election of an owners' committee (业主委员会选举), or of the rest of one: candidates are proposed, checked, and put to the owners' vote; the
 * count says who is elected. Where a tie is left, or too few passed, another election follows for the seats that are open, and whoever was
 * elected keeps the seat.
 */
@Entity
@Table(name = "neighborhood_election")
public class Election implements Matter {

    public enum Stage {
        NOMINATING, VOTING, FORMED,
        /** Some are elected, and wait until enough are. */
        PARTLY,
        FAILED
    }

    /** 业主十人以上. */
    static final String LAW = "四川省物业管理条例第三十二条至第三十四条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String origin;
    @Column(name = "committee_id")
    private long committeeId;
    private long households;
    private int seats;
    @Column(name = "min_members")
    private int minMembers;
    @Column(name = "max_alternates")
    private int maxAlternates;
    private int years;
    /** The election that left these seats open; 0 where it is the first. */
    private long follows;
    @Column(name = "run_off")
    private boolean runOff;
    @Column(name = "nominate_until")
    private LocalDate nominateUntil;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "begun_by")
    private long begunBy;
    @Column(name = "begun_on")
    private LocalDate begunOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ended_why")
    private String endedWhy;

    protected Election() {
    }

    /**
     * What is elected.
     *
     * @param committeeId   the committee whose rest is elected, 0 for a whole one
     * @param households    how many parties there are, which says how small a committee may be
     * @param origin        dossier of the founding for which it is held; empty where it is for its own sake
     * @param nominateUntil last day for proposing candidates
     */
    public record Plan(long committeeId, long households, int seats, int maxAlternates, int years, LocalDate nominateUntil, String origin) {
    }

    static Election begun(long areaId, Plan plan, CommitteeSizeRule size, int alternatesPercent, long by, LocalDate today) {
        if (plan.committeeId() == 0) {
            CommitteeSizeRule.Fault fault = size.check(plan.seats(), plan.households());
            if (fault != null) {
                throw new Refusal("neighborhood.election.refusal." + fault, size.leastFor(plan.households()), size.most()).at("seats").by(LAW);
            }
        }
        int alternates = size.mostAlternates(plan.seats(), alternatesPercent);
        if (plan.maxAlternates() > alternates) {
            throw new Refusal("neighborhood.election.refusal.alternates", alternates).at("alternates").by(LAW);
        }
        if (plan.years() < 1 || plan.years() > Committee.MOST_YEARS) {
            throw new Refusal("neighborhood.committee.refusal.years", Committee.MOST_YEARS).at("years").by(LAW);
        }
        if (Typed.chosen(plan.nominateUntil(), "until").isBefore(today)) {
            throw new Refusal("neighborhood.election.refusal.until").at("until");
        }
        Election election = new Election();
        election.areaId = areaId;
        election.origin = plan.origin();
        election.committeeId = plan.committeeId();
        election.households = plan.households();
        election.seats = plan.seats();
        election.minMembers = plan.committeeId() == 0 ? size.leastFor(plan.households()) : 1;
        election.maxAlternates = plan.maxAlternates();
        election.years = plan.years();
        election.nominateUntil = plan.nominateUntil();
        election.stage = Stage.NOMINATING;
        election.begunBy = by;
        election.begunOn = today;
        return election;
    }

    /**
     * What an election left open.
     *
     * @param committeeId the committee whose rest it is; 0 where none stands yet
     * @param runOff      only those who were equal stand
     */
    record Rest(long committeeId, int open, int alternates, boolean runOff) {
    }

    /** @param until last day for proposing; in a run-off nobody is proposed */
    static Election following(Election before, Rest rest, LocalDate until, long by, LocalDate today) {
        Election election = new Election();
        election.areaId = before.areaId;
        election.origin = before.origin;
        election.committeeId = rest.committeeId();
        election.households = before.households;
        election.seats = rest.open();
        election.minMembers = 1;
        election.maxAlternates = rest.alternates();
        election.years = before.years;
        election.follows = before.id;
        election.runOff = rest.runOff();
        election.nominateUntil = rest.runOff() ? before.nominateUntil : until;
        election.stage = Stage.NOMINATING;
        election.begunBy = by;
        election.begunOn = today;
        return election;
    }

    void require(Stage wanted) {
        if (stage != wanted) {
            throw new Refusal("neighborhood.election.refusal.stage." + stage).by(LAW);
        }
    }

    void requireNominating(LocalDate today) {
        require(Stage.NOMINATING);
        if (today.isAfter(nominateUntil)) {
            throw new Refusal("neighborhood.election.refusal.tooLate", nominateUntil).by(LAW);
        }
    }

    /** Candidates can be proposed until the end of the last day for it. */
    void requireNominated(LocalDate today) {
        require(Stage.NOMINATING);
        if (!today.isAfter(nominateUntil)) {
            throw new Refusal("neighborhood.election.refusal.stillOpen", nominateUntil).by(LAW);
        }
    }

    void stop(String why, LocalDate on) {
        require(Stage.NOMINATING);
        fail(Typed.required(why, 500, "why"), on);
    }

    void putToVote(long vote) {
        require(Stage.NOMINATING);
        stage = Stage.VOTING;
        voteId = vote;
    }

    void form(LocalDate on) {
        stage = Stage.FORMED;
        endedOn = on;
        endedWhy = "";
    }

    void partly(LocalDate on) {
        stage = Stage.PARTLY;
        endedOn = on;
        endedWhy = "";
    }

    void fail(String why, LocalDate on) {
        stage = Stage.FAILED;
        endedOn = on;
        endedWhy = why;
    }

    /** The count does not hold any more; another one follows. */
    void countAnew() {
        stage = Stage.VOTING;
        endedOn = null;
    }

    /** Whether the owners' count says who was elected. */
    boolean isCounted() {
        return stage == Stage.FORMED || stage == Stage.PARTLY;
    }

    /** Whether so many are enough for the committee to stand: its minimum, and more than half of its seats. */
    boolean standsWith(int members) {
        return members >= minMembers && members * 2 > seats;
    }

    public Committee.Shape shape() {
        return new Committee.Shape(seats, minMembers, years);
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "neighborhood/election/" + id;
    }

    public String origin() {
        return origin;
    }

    public long committeeId() {
        return committeeId;
    }

    public boolean isOfRest() {
        return committeeId != 0;
    }

    long follows() {
        return follows;
    }

    /** Those who were equal for the last seat stand against each other. */
    public boolean isRunOff() {
        return runOff;
    }

    /** It goes on where an earlier one left seats open. */
    public boolean isFollowing() {
        return follows != 0;
    }

    public int seats() {
        return seats;
    }

    public int minMembers() {
        return minMembers;
    }

    public int maxAlternates() {
        return maxAlternates;
    }

    public int years() {
        return years;
    }

    public LocalDate nominateUntil() {
        return nominateUntil;
    }

    public Stage stage() {
        return stage;
    }

    public long voteId() {
        return voteId;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
