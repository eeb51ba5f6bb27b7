package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.Party;

/**
 * The rolls of compounds, for everything that owners decide. A version never changes; any earlier electorate is read again as it was. What is
 * returned names numbers, not persons' names.
 */
@ApplicationScoped
public class Rolls {

    @Inject
    private RollRepository rolls;
    @Inject
    private Parties parties;
    @Inject
    private OwnerRepository owners;
    @Inject
    private ContestRepository contests;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @throws Refusal where the compound has no register yet */
    @Open("totals are public (domain 1.3)")
    public RollVersion inForce(long areaId) {
        return find(areaId).orElseThrow(Rolls::none);
    }

    /** Empty where the compound has no register yet. */
    @Open("totals are public (domain 1.3)")
    public Optional<RollVersion> find(long areaId) {
        return rolls.latest(areaId).map(Roll::asVersion);
    }

    /** The version that was in force at the end of that day. */
    @Open("totals are public (domain 1.3)")
    public RollVersion onDay(long areaId, LocalDate day) {
        return rolls.onDay(areaId, day).map(Roll::asVersion).orElseThrow(Rolls::none);
    }

    @Open("totals are public (domain 1.3)")
    public RollVersion version(long rollVersionId) {
        return rolls.get(rollVersionId).asVersion();
    }

    /** Posted for objections now. */
    @Open("totals are public (domain 1.3)")
    public Optional<RollVersion> posted(long areaId) {
        return rolls.posted(areaId).map(Roll::asVersion);
    }

    /** What the rules count by. */
    @Open("numbers and areas for the rules; no names")
    public OwnersRegister register(long rollVersionId, Scope scope) {
        return parties.register(rollVersionId, scope);
    }

    /** In order of their keys. */
    @Open("for the rooms of this plugin; their pages show of it what each may see; no names")
    public List<PartyLine> parties(long rollVersionId, Scope scope) {
        return parties.of(rollVersionId, scope);
    }

    /** The compounds in which the person is an identified owner. */
    @Open("for the rooms of this plugin; a page shows it to that person alone")
    public List<Long> compoundsOf(long personId) {
        return owners.ofPerson(personId).stream().map(Owner::areaId).distinct().toList();
    }

    /** Those in which the person is an identified owner. */
    @Open("for the rooms of this plugin; a page shows it to that person alone")
    public List<PartyLine> partiesOf(long rollVersionId, long personId) {
        return parties.ofPerson(rolls.get(rollVersionId), personId);
    }

    /** The one whose unit this is; empty where the version does not count it. */
    @Open("for the rooms of this plugin; their pages show of it what each may see; no names")
    public Optional<PartyLine> partyOf(long rollVersionId, String unitCode) {
        return parties.ofUnit(rollVersionId, unitCode);
    }

    /** Codes and places of the units of a version, in order of the codes; who owns what is not in it. */
    @Open("units are no secret: they stand on the doors")
    public List<UnitFacts> units(long rollVersionId) {
        return parties.facts(rollVersionId);
    }

    /** The same of some units alone. */
    @Open("units are no secret: they stand on the doors")
    public List<UnitFacts> units(long rollVersionId, Collection<String> codes) {
        return parties.facts(rollVersionId, codes);
    }

    /** The digest of what the version shows, computed anew from the stored lines; the same as {@link RollVersion#digest}, or somebody changed them. */
    @Open("a digest over numbers")
    public String recomputed(long rollVersionId) {
        Roll roll = rolls.get(rollVersionId);
        return RollBytes.digest(parties.lines(rollVersionId), roll.day(), roll.counting());
    }

    /** Words that a line is wrong, not yet answered; they are answered before a vote opens (domain 5.5). */
    @Open("a number")
    public long openContests(long areaId) {
        return contests.open(areaId).size();
    }

    /**
     * Whether a vote may open with the frozen roll: every objection is answered, and none was upheld after it was frozen, or else it has to be
     * {@linkplain #freezeAgain frozen again} first (domain 5.5: objections are corrected before opening).
     */
    @Open("a number")
    public boolean isClear(long rollVersionId) {
        return contests.open(rolls.get(rollVersionId).areaId()).isEmpty() && !contests.isMendedSince(rolls.get(rollVersionId));
    }

    /** Lines of a frozen roll about which something became known afterwards: who bought since, what was found wrong. */
    @Open("for the rooms of this plugin; numbers only")
    public List<ContestNote> notes(long rollVersionId) {
        return contests.noted(rollVersionId);
    }

    /**
     * Freezes who owned what on a day, by what is known now: lines that were mended since are right in it, later sales are not in it.
     *
     * @param why what for, such as the number of the vote
     * @return id of the version; its digest is in the ledger
     */
    @Guarded("neighborhood.freezeRoll")
    public long freeze(@In long areaId, LocalDate day, String why) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("neighborhood.register.refusal.future").at("day");
        }
        return frozen(areaId, day, why).id();
    }

    private Roll frozen(long areaId, LocalDate day, String why) {
        Roll latest = rolls.latestForWriting(areaId).orElseThrow(Rolls::none);
        Roll frozen = rolls.add(Roll.made(areaId, rolls.nextNumber(areaId), latest.edition(), RollOrigin.FREEZE, day, why, latest.counting(),
                parties.lines(latest.areaId(), latest.edition()), Instant.now(clock)));
        frozen.freeze();
        act.on(frozen.dossier()).fact("roll", frozen.id()).fact("frozenOn", day).fact("digest", frozen.digest())
                .fact("heads", frozen.asVersion().totals().heads()).fact("area", frozen.asVersion().totals().area());
        return frozen;
    }

    /**
     * Freezes the same day anew because lines were mended before the vote opened. What was said of the old version goes on with the new one.
     *
     * @return id of the new version
     */
    @Guarded("neighborhood.freezeRoll")
    public long freezeAgain(@Of(Roll.class) long rollVersionId) {
        Roll before = rolls.get(rollVersionId);
        Roll again = frozen(before.areaId(), before.day(), before.asVersion().reason());
        OwnersRegister register = parties.register(again.id(), Scope.ALL);
        contests.goingOn(before).forEach(contest -> contest.carriedTo(again.id(), register.partyOf(contest.unitCode()).map(Party::key)));
        before.archive();
        act.fact("instead", before.id());
        return again.id();
    }

    /** What it was frozen for is called off. */
    @Guarded("neighborhood.freezeRoll")
    public void archive(@Of(Roll.class) long rollVersionId) {
        rolls.get(rollVersionId).archive();
        act.fact("roll", rollVersionId).fact("state", RollState.ARCHIVED);
    }

    private static Refusal none() {
        return new Refusal("neighborhood.register.refusal.none");
    }
}
