package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.RegisterFixture;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.owners.Party;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

/** A compound with a register, and what its people do with a vote. */
@ApplicationScoped
public class Estate {

    /** A Monday in a month without holidays. */
    public static final LocalDate FIRST = LocalDate.of(2038, 3, 1);
    public static final LocalDate OPENS = FIRST.plusDays(17);
    public static final LocalDate CLOSES = OPENS.plusDays(6);
    /** Of so many owners none needs the capacity: whoever is identified may vote. */
    private static final int MANY = 50;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Given given;
    @Inject
    private RegisterFixture register;
    @Inject
    private Votes votes;
    @Inject
    private VoteRepository repository;
    @Inject
    private VoteRolls rolls;
    @Inject
    private Announcements announcements;
    @Inject
    private Openings openings;
    @Inject
    private Booth booth;
    @Inject
    private PaperDesk desk;
    @Inject
    private Counts counts;
    @Inject
    private Witnesses witnesses;
    @Inject
    private Results results;
    @Inject
    private Notices notices;
    @Inject
    private SamplePhotos photos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Who leads votes there, and its owners by their numbers. */
    public record Folk(Area compound, Actor chair, Actor second, Actor worker, Actor street, Map<Integer, Actor> owners) {

        public Actor owner(int number) {
            return owners.get(number);
        }
    }

    public Folk settle(String ruleset, List<Home> homes) {
        return settle(ruleset, homes, Map.of());
    }

    public Folk settle(String ruleset, List<Home> homes, Map<String, String> others) {
        return settle(ruleset, homes, others, Integer.MAX_VALUE);
    }

    /** @param known the owners up to this number are identified */
    public Folk settle(String ruleset, List<Home> homes, Map<String, String> others, int known) {
        Area community = given.community();
        Area compound = given.area(AreaKind.COMPOUND, community);
        Map<Integer, Actor> owners = new HashMap<>();
        homes.forEach(home -> home.owners().stream().filter(number -> number <= known).forEach(number -> owners.computeIfAbsent(number,
                any -> homes.size() > MANY ? given.person(IdentityLevel.L3) : holding(Role.OWNER, compound))));
        Map<Integer, Long> persons = new HashMap<>();
        owners.forEach((number, actor) -> persons.put(number, actor.personId()));
        current.as(Actor.PORTAL, () -> register.settle(compound.id(), homes, persons));
        Map<String, String> values = new HashMap<>(others);
        values.put("neighborhood.ruleset", ruleset);
        given.settings(compound, values);
        return new Folk(compound, holding(Role.OWNERS_COMMITTEE_MEMBER, compound), holding(Role.OWNERS_COMMITTEE_MEMBER, compound),
                holding(Role.COMMITTEE_WORKER, community), holding(Role.STREET_OFFICER, community), owners);
    }

    private Actor holding(Role role, Area area) {
        return given.with(given.person(IdentityLevel.L3), role, area, LONG_AGO, null);
    }

    /** Homes 1 to n of equal area, each of its own owner. */
    public static List<Home> row(int homes, String area) {
        List<Home> all = new ArrayList<>();
        for (int i = 1; i <= homes; i++) {
            all.add(new Home("1-" + i, "1栋", area, Set.of(i)));
        }
        return all;
    }

    public static VoteProposal motion(Folk folk, String item) {
        return VoteProposal.of(folk.compound().id(), VoteProposal.Words.of("表决", "因为"), MatterDraft.motion(item, "同意吗", ""));
    }

    /** A dwelling is to become a shop. */
    public static VoteProposal conversion(Folk folk, String unit) {
        return VoteProposal.of(folk.compound().id(), VoteProposal.Words.of("表决", "因为"), MatterDraft.motion("279", "同意吗", "").askedBy(unit));
    }

    public long proposed(Folk folk, VoteProposal proposal) {
        return time.on(FIRST, () -> current.as(folk.chair(), () -> votes.propose(folk.compound().id(), proposal, FIRST)));
    }

    /** Reported and announced that day. @return id of the notice */
    public long announced(Folk folk, long id) {
        return time.on(FIRST, () -> current.as(folk.chair(), () -> {
            votes.report(id, FIRST, "网上和纸质表决，业委会送票，社区监督计票");
            return announcements.prepare(id, window());
        }));
    }

    static Announcement window() {
        return new Announcement(FIRST, OPENS.atTime(8, 0), CLOSES.atTime(20, 0), "网上和纸质", "业委会");
    }

    public void posted(Folk folk, long id, long notice) {
        time.on(FIRST, () -> current.as(folk.chair(), () -> {
            notices.checkPrivacy(notice);
            notices.publish(notice, FIRST, photo(folk, id));
        }));
    }

    /** A vote that is open now (in the morning of its first day). */
    public long open(Folk folk, VoteProposal proposal) {
        long id = proposed(folk, proposal);
        opened(folk, id);
        return id;
    }

    /** A vote that somebody proposed is reported, announced and opened. */
    public void opened(Folk folk, long id) {
        posted(folk, id, announced(folk, id));
        open(folk, id);
    }

    public void open(Folk folk, long id) {
        at(OPENS.atTime(8, 0), () -> current.as(folk.chair(), () -> openings.open(id)));
    }

    long photo(Folk folk, long id) {
        return photos.keep(folk.compound().id(), id, System.nanoTime());
    }

    public Receipt cast(long id, Actor voter, String... marks) {
        return castAt(id, voter, OPENS.atTime(10, 0), marks);
    }

    public Receipt castAt(long id, Actor voter, LocalDateTime when, String... marks) {
        return at(when, () -> current.as(voter, () -> booth.cast(id, booth.mySeats(id).get(0).place(), 0, marks(marks), "r" + Scans.next().hashCode(),
                "")));
    }

    static Marks marks(String... byMatter) {
        SortedMap<Integer, String> marks = new TreeMap<>();
        for (int i = 0; i < byMatter.length; i++) {
            marks.put(i + 1, byMatter[i]);
        }
        return new Marks(marks);
    }

    /** A paper that went into the box then, typed by the chair and read again by the other. */
    public long paper(Folk folk, long id, String unit, LocalDateTime cameAt, String... marks) {
        return paper(folk, id, new PaperBallot(serial(id, unit), unit, 1, 0, BallotChannel.PAPER, cameAt, true, "scan.png", Scans.next()), marks);
    }

    public long paper(Folk folk, long id, PaperBallot paper, String... marks) {
        return at(CLOSES.plusDays(1).atTime(9, 0), () -> {
            long ballot = current.as(folk.chair(), () -> desk.type(id, paper, marks(marks)));
            current.as(folk.second(), () -> desk.confirm(id, ballot, marks(marks)));
            return ballot;
        });
    }

    public String serial(long id, String unit) {
        Vote vote = repository.get(id);
        VoteRoll roll = rolls.of(vote);
        return PaperSerial.of(vote, roll.ofUnit(unit).orElseThrow().units());
    }

    public int placeOf(long id, String unit) {
        VoteRoll roll = rolls.of(repository.get(id));
        return roll.place(roll.ofUnit(unit).orElseThrow());
    }

    public Party party(long id, String unit) {
        return rolls.of(repository.get(id)).ofUnit(unit).orElseThrow();
    }

    /** Two owners who may watch the count. */
    String witnesses(long id) {
        return String.join("、", witnesses.able(repository.get(id), CLOSES.plusDays(1), 2));
    }

    public List<MatterOutcome> count(Folk folk, long id) {
        return at(CLOSES.plusDays(1).atTime(10, 0), () -> current.as(folk.chair(), () -> counts.count(id,
                new Counts.Tellers("王计票、李监票", witnesses(id), "社区何主任"), CLOSES.plusDays(1))));
    }

    /** Published the day after the end of the vote. @return id of the result's notice */
    public long published(Folk folk, long id) {
        return time.on(CLOSES.plusDays(1), () -> current.as(folk.chair(), () -> {
            long notice = results.prepare(id, "业委会");
            notices.checkPrivacy(notice);
            notices.publish(notice, CLOSES.plusDays(1), photo(folk, id));
            return notice;
        }));
    }

    public MatterTally tally(long id, int number) {
        return repository.matters(id).get(number - 1).tally().orElseThrow();
    }

    public Vote vote(long id) {
        return repository.get(id);
    }

    public <T> T at(LocalDateTime moment, Supplier<T> work) {
        return time.at(moment, work);
    }

    public void at(LocalDateTime moment, Runnable work) {
        time.at(moment, work);
    }
}
