package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.people.IdentityNumbers;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** An owner finds himself in the register, names who votes, says on paper what is wrong, and sees what is kept about him. */
@PortalTest
class OwnersIT {

    @Inject
    private Given given;
    @Inject
    private Houses houses;
    @Inject
    private Rolls rolls;
    @Inject
    private OwnerTies ties;
    @Inject
    private Designations designations;
    @Inject
    private Changes changes;
    @Inject
    private Postings postings;
    @Inject
    private RollReadings readings;
    @Inject
    private TimeTravel time;
    @Inject
    private DesignateSheet designateSheet;
    @Inject
    private ContestSheet contestSheet;
    @Inject
    private Contests contests;
    @Inject
    private OwnRegisterLines records;
    @Inject
    private IdentityNumbers numbers;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    private Area compound;
    private Actor worker;
    private Actor wife;
    private Actor husband;
    private String number;

    /** 101 belongs to a couple, 102 to the wife alone, 103 to somebody of her name. */
    @BeforeEach
    void aCouple() {
        compound = houses.compound();
        worker = given.person(Role.COMMITTEE_WORKER, compound);
        number = houses.cardNumber();
        String other = houses.cardNumber();
        String name = UUID.randomUUID().toString().substring(0, 6);
        wife = checked("王" + name, number);
        husband = checked("李" + name, other);
        houses.bring(houses.worker(compound), compound, houses.file(
                Map.of("code", "101", "building", "1栋", "room", "101", "registered", "100.00", "owner", wife.name(), "idNumber", number),
                Map.of("code", "101", "owner", husband.name(), "idNumber", other),
                Map.of("code", "102", "building", "1栋", "room", "102", "registered", "80.00", "owner", wife.name(), "idNumber", number),
                Map.of("code", "103", "building", "1栋", "room", "103", "registered", "80.00", "owner", wife.name(), "idNumber", houses.cardNumber())),
                null);
    }

    private Actor checked(String name, String card) {
        return given.withCard(name, numbers.read(card).orElseThrow());
    }

    private List<String> claim(Actor person, String unit) {
        return current.as(person, () -> ties.claim(compound.id(), person.name(), unit));
    }

    @Test
    void theCheckedCardFindsAllUnitsOfItsOwnerAndNoneOfANamesake() {
        assertThat(claim(wife, "101")).containsExactlyInAnyOrder("101", "102");
        assertThat(people.holds(wife.personId(), Role.OWNER, compound.id())).isTrue();
        assertThatThrownBy(() -> claim(wife, "103")).as("the same name with another number").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> claim(husband, "102")).as("somebody else's").isInstanceOf(Refusal.class);
        Actor namesake = checked(wife.name(), houses.cardNumber());
        assertThatThrownBy(() -> claim(namesake, "101")).as("the name alone").isInstanceOf(Refusal.class);
    }

    @Test
    void coOwnersNameWhoVotesAndMayNameAnother() {
        claim(wife, "101");
        claim(husband, "101");
        assertThat(couple().designated()).isNull();
        current.as(husband, () -> designations.name(compound.id(), "101", wife.name(), null, false));
        assertThat(couple().designated()).isEqualTo(wife.personId());
        current.as(wife, () -> assertThatThrownBy(() -> designations.name(compound.id(), "101", "外人", null, false)).isInstanceOf(Refusal.class));
        current.as(wife, () -> assertThatThrownBy(() -> designations.name(compound.id(), "102", husband.name(), null, false))
                .as("what she owns alone").isInstanceOf(Refusal.class));
        current.as(wife, () -> designateSheet.enter(filled(wife, Map.of("unit", "101", "voter", husband.name()))));
        assertThat(couple().designated()).as("the later word, on paper").isEqualTo(husband.personId());
    }

    @Test
    void whoIsAlreadyKnownAtTheUnitStaysSoWhereALineIsPutRight() {
        claim(wife, "101");
        LocalDate today = given.today();
        List<Changes.Buyer> both = List.of(new Changes.Buyer(wife.name(), ""), new Changes.Buyer(husband.name(), ""));
        current.as(houses.worker(compound), () -> changes.passOn(compound.id(), "102", both, Title.REGISTERED, "不动产权证", today, true));
        assertThat(rolls.partiesOf(rolls.inForce(compound.id()).id(), wife.personId())).flatExtracting(PartyLine::units)
                .as("her spouse was added, she is still the one who was identified").contains("101", "102");
        List<Changes.Buyer> other = List.of(new Changes.Buyer(wife.name(), houses.cardNumber()));
        current.as(houses.worker(compound), () -> changes.passOn(compound.id(), "102", other, Title.REGISTERED, "不动产权证", today, true));
        assertThat(rolls.partiesOf(rolls.inForce(compound.id()).id(), wife.personId())).flatExtracting(PartyLine::units)
                .as("another card is another person").containsExactly("101");
    }

    @Test
    void whatWasPostedIsShownAsLongAsItHangsAndThenTheRegisterIs() {
        claim(wife, "101");
        Actor clerk = houses.worker(compound);
        LocalDate last = current.as(clerk, () -> postings.post(compound.id(), null, "业主大会")).postedUntil();
        time.on(last.plusDays(1), () -> current.as(clerk, () -> changes.measure(compound.id(), "102", UnitArea.Source.REGISTER,
                new BigDecimal("88.00"), last)));
        assertThat(time.on(last.plusDays(1), () -> current.as(wife, () -> readings.own(compound.id()))).toString()).contains("88.00");
        assertThat(rolls.posted(compound.id())).as("it has hung its days").isEmpty();
    }

    private PartyLine couple() {
        return rolls.partiesOf(rolls.inForce(compound.id()).id(), husband.personId()).get(0);
    }

    @Test
    void anObjectionOnPaperIsOneOnTheScreen() {
        current.as(wife, () -> contestSheet.enter(filled(wife, Map.of("unit", "101", "kind", "AREA", "claim", "是 105 平方米"))));
        current.as(worker, () -> assertThat(contests.waiting(compound.id())).singleElement().satisfies(contest -> {
            assertThat(contest.unitCode()).isEqualTo("101");
            assertThat(contest.kind()).isEqualTo(Contest.Kind.AREA);
            assertThat(contest.personId()).isEqualTo(wife.personId());
        }));
        current.as(wife, () -> assertThatThrownBy(() -> contestSheet.enter(filled(wife, Map.of("unit", "999", "kind", "AREA", "claim", "没有"))))
                .isInstanceOf(Refusal.class));
    }

    private FilledForm filled(Actor person, Map<String, String> values) {
        return new FilledForm(compound.id(), person.personId(), person.name(), "", given.today(), false, values, 1, worker);
    }

    @Test
    void anOwnerSeesWhatIsKeptAndStaysAsLongAsHeOwns() {
        claim(wife, "101");
        current.as(wife, () -> contests.raise(compound.id(), "102", Contest.Kind.OTHER, "电话不对", "", new byte[0], null));
        List<Held> held = records.held(wife.personId());
        assertThat(held).hasSize(2);
        assertThat(held.stream().flatMap(one -> one.fields().values().stream()).toList().toString()).contains(wife.name(), number.substring(14), "电话不对").doesNotContain(number);
        assertThat(records.ties(wife.personId(), given.today())).hasSize(1);
        assertThat(records.ties(husband.personId(), given.today())).as("not yet found in it").isEmpty();
    }
}
