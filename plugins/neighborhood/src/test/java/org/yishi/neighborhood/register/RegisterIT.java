package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Queries;
import org.yishi.testkit.TimeTravel;

@PortalTest
class RegisterIT {

    private static final Logger LOG = Logger.getLogger(RegisterIT.class.getName());

    /** Far above what is worked on within a request. */
    private static final int LARGE = 6_000;

    @Inject
    private Given given;
    @Inject
    private Houses houses;
    @Inject
    private Rolls rolls;
    @Inject
    private RollReadings readings;
    @Inject
    private Imports imports;
    @Inject
    private Changes changes;
    @Inject
    private OwnerTies ties;
    @Inject
    private RollSheet sheet;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private TimeTravel time;
    @Inject
    private Queries queries;
    @Inject
    private Finding finding;

    @Test
    void everyCircleMayDoItsPart() {
        matrix.only("neighborhood.keepRegister", Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_WORKER, Role.STREET_OFFICER);
        matrix.only("neighborhood.answerContest", Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_WORKER, Role.STREET_OFFICER);
        matrix.only("neighborhood.readNames", Role.OWNERS_COMMITTEE_MEMBER, Role.STREET_OFFICER);
        matrix.anybody("neighborhood.contest", IdentityLevel.L2);
        matrix.anybody("neighborhood.claim", IdentityLevel.L3);
    }

    @Test
    void aLargeRegisterIsTakenOverBesideTheRequest() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        byte[] file = houses.flats(LARGE);
        Instant begun = Instant.now();
        long busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
        String token = current.as(worker, () -> imports.check(compound.id(), "名册.xlsx", file, "", null, true));
        Duration answered = Duration.between(begun, Instant.now());
        ImportRun run = current.as(worker, () -> houses.await(compound, token));
        Duration compared = Duration.between(begun, Instant.now());
        assertThat(run.comparison().findings().errors()).isZero();
        current.as(worker, () -> imports.takeOver(compound.id(), token));
        RollVersion made = current.as(worker, () -> houses.await(compound, token)).made();
        Duration all = Duration.between(begun, Instant.now());
        Duration computed = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).minusMillis(busy);
        LOG.info(() -> LARGE + " units: answered after " + answered + ", compared after " + compared + ", taken over after " + all
                + ", computed by the portal " + computed);

        assertThat(made.totals()).isEqualTo(new AreaAndHeads(new BigDecimal(LARGE * 100L), LARGE));
        assertThat(answered).as("wide, for a machine that has much else to do").isLessThan(Duration.ofMinutes(2));
        assertThat(rolls.recomputed(made.id())).isEqualTo(made.digest());
        assertThat(queries.of(() -> rolls.parties(made.id(), Scope.ofBuildings(Set.of("7栋"))))).isLessThan(8);
    }

    @Test
    void anyEarlierElectorateIsReadAgainAsItWas() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        LocalDate first = given.today();
        houses.bring(worker, compound, houses.flats(12), null);
        Random random = new Random(5);
        Map<LocalDate, String> seen = new HashMap<>();
        Map<LocalDate, AreaAndHeads> totals = new HashMap<>();
        for (int i = 0; i < 25; i++) {
            LocalDate day = first.plusDays(i);
            time.on(day, () -> current.as(worker, () -> {
                for (int acts = random.nextInt(3); acts > 0; acts--) {
                    change(compound, random, day);
                }
            }));
            RollVersion version = rolls.onDay(compound.id(), day);
            seen.put(day, version.digest());
            totals.put(day, version.totals());
        }
        assertThat(seen.values().stream().distinct().count()).isGreaterThan(10);
        seen.forEach((day, digest) -> {
            RollVersion version = rolls.onDay(compound.id(), day);
            assertThat(rolls.recomputed(version.id())).as("the roll of %s", day).isEqualTo(digest);
            assertThat(rolls.register(version.id(), Scope.ALL).totals()).isEqualTo(totals.get(day));
        });
    }

    private void change(Area compound, Random random, LocalDate day) {
        String unit = String.valueOf(1 + random.nextInt(12));
        switch (random.nextInt(3)) {
            case 0 -> changes.passOn(compound.id(), unit, List.of(new Changes.Buyer("买家" + random.nextInt(100), "")), Title.REGISTERED, "",
                    day.minusDays(random.nextInt(5)), false);
            case 1 -> changes.passOn(compound.id(), unit, List.of(new Changes.Buyer("甲" + day, ""), new Changes.Buyer("乙" + day, "")),
                    Title.INHERITED, "", day, true);
            default -> changes.measure(compound.id(), unit, UnitArea.Source.REGISTER,
                    new BigDecimal(90 + random.nextInt(20) + "." + (10 + random.nextInt(90))), day);
        }
    }

    @Test
    void aFrozenRollShowsItsDayAndNotWhatWasSoldSince() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        LocalDate noticed = given.today();
        houses.bring(worker, compound, houses.flats(3), null);
        LocalDate opening = noticed.plusDays(16);
        time.on(noticed.plusDays(5), () -> current.as(worker, () -> {
            changes.passOn(compound.id(), "1", List.of(new Changes.Buyer("买家", "")), Title.REGISTERED, "", noticed.plusDays(3), false);
            changes.measure(compound.id(), "2", UnitArea.Source.REGISTER, new BigDecimal("99.00"), noticed);
        }));
        long frozen = time.on(opening, () -> current.as(worker, () -> rolls.freeze(compound.id(), noticed, "表决")));

        assertThat(rolls.version(frozen).state()).isEqualTo(RollState.FROZEN);
        assertThat(rolls.version(frozen).totals().area()).as("what was wrong is mended").isEqualByComparingTo("299");
        List<PartyLine> parties = rolls.parties(frozen, Scope.ALL);
        assertThat(parties).filteredOn(party -> party.units().contains("1")).extracting(PartyLine::owners).as("the seller")
                .containsExactly(List.of(1));
        String digest = rolls.version(frozen).digest();
        time.on(opening.plusDays(1), () -> current.as(worker, () -> changes.passOn(compound.id(), "3", List.of(new Changes.Buyer("后来", "")),
                Title.REGISTERED, "", noticed, false)));
        assertThat(rolls.recomputed(frozen)).isEqualTo(digest);
    }

    @Test
    void whoIsIdentifiedAtTheCounterIsAnOwnerUntilTheLastUnitIsSold() {
        Area compound = houses.compound();
        Actor worker = given.person(Role.COMMITTEE_WORKER, compound);
        houses.bring(worker, compound, houses.flats(2), null);
        Actor owner = given.person(IdentityLevel.L3);
        current.as(worker, () -> assertThatThrownBy(() -> ties.identify(compound.id(), owner.personId(), "业主1", "2", ""))
                .isInstanceOf(Refusal.class));
        current.as(worker, () -> ties.identify(compound.id(), owner.personId(), "业主1", "1", ""));
        assertThat(people.holds(owner.personId(), Role.OWNER, compound.id())).isTrue();
        assertThat(current.as(owner, () -> readings.own(compound.id()))).extracting(own -> own.party().units()).containsExactly(List.of("1"));
        assertThat(rolls.partiesOf(rolls.inForce(compound.id()).id(), owner.personId())).hasSize(1);

        current.as(worker, () -> changes.passOn(compound.id(), "1", List.of(new Changes.Buyer("买家", "")), Title.REGISTERED, "", given.today(),
                false));
        assertThat(people.capacitiesOn(owner.personId(), given.today().plusDays(1))).extracting(capacity -> capacity.role()).doesNotContain(Role.OWNER);
        assertThat(current.as(owner, () -> readings.own(compound.id()))).isEmpty();
    }

    @Test
    void aFileComparedWithAnOlderRegisterIsNotTakenOver() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        houses.bring(worker, compound, houses.flats(3), null);
        current.as(worker, () -> {
            String token = imports.check(compound.id(), "名册.xlsx", houses.flats(4), "", null, true);
            houses.await(compound, token);
            changes.measure(compound.id(), "1", UnitArea.Source.REGISTER, new BigDecimal("50.00"), given.today());
            imports.takeOver(compound.id(), token);
            ImportRun run = houses.await(compound, token);
            assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
            assertThat(run.failure()).hasMessage("neighborhood.register.refusal.changedMeanwhile");
        });
    }

    @Test
    void theWayToTheOwnLineIsFoundByThoseAtHomeAlone() {
        Area compound = houses.compound();
        houses.bring(houses.worker(compound), compound, houses.flats(2), null);
        Actor resident = given.person(Role.RESIDENT, compound);
        assertThat(current.as(resident, () -> finding.titles("推定投票人", compound))).hasSize(1);
        assertThat(current.as(Actor.VISITOR, () -> finding.titles("推定投票人", compound))).isEmpty();
        assertThat(current.as(Actor.VISITOR, () -> finding.titles("业主清册", compound))).containsExactly(compound.name() + "业主清册");
        assertThat(current.as(resident, () -> finding.titles("业主1", compound))).as("no name is in the index").noneMatch(title -> title.contains("业主1"));
    }

    @Test
    void namesArePrintedForTheCommitteeAndTheStreetAlone() {
        Area compound = houses.compound();
        Actor committee = houses.worker(compound);
        RollVersion roll = houses.bring(committee, compound, houses.flats(3), null);
        assertThat(sheet.sheet(PrintOrder.of(roll.id())).blocks().toString()).contains("1栋").doesNotContain("业主1");
        assertThat(current.as(committee, () -> sheet.sheet(PrintOrder.of(roll.id()).forTheOffice())).blocks().toString()).contains("业主1");
        Actor worker = given.person(Role.COMMITTEE_WORKER, compound);
        current.as(worker, () -> assertThatThrownBy(() -> sheet.sheet(PrintOrder.of(roll.id()).forTheOffice()))
                .isInstanceOf(AccessRefused.class));
    }
}
