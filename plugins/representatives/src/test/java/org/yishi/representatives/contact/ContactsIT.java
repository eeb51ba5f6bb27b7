package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.PortalTest;

/** How an entry goes on, from the visit to the proof. */
@PortalTest
class ContactsIT extends ContactCase {

    @Test
    void anEntryGoesFromTheVisitToTheProofAndEverybodyHearsOfIt() {
        long id = written();
        forward(id);
        accept(id);
        reply(id);
        assertThat(told.to(resident)).anyMatch(text -> text.contains("答复"));
        assertThatThrownBy(() -> current.as(clerk, () -> handlings.close(id, "看过", ""))).as("the resident may still rate").isInstanceOf(Refusal.class);
        current.as(resident, () -> ratings.rate(id, Grade.SATISFIED, "谢谢", RatingChannel.ACCOUNT, given.today()));
        assertThatThrownBy(() -> current.as(clerk, () -> handlings.close(id, "到现场看过", ""))).as("how he rated is the head's to read").isInstanceOf(Refusal.class);
        current.as(head, () -> handlings.closeRated(id, "到现场看过"));
        assertThat(state(id)).isEqualTo(ContactState.CLOSED);
        assertThat(current.as(resident, () -> contacts.own(id)).steps()).extracting(ContactStep::kind).containsExactly(ContactStep.Kind.LOGGED,
                ContactStep.Kind.FORWARDED, ContactStep.Kind.ACCEPTED, ContactStep.Kind.REPLIED, ContactStep.Kind.CLOSED);
    }

    @Test
    void whatADeviceSendsTwiceIsOneEntry() throws Exception {
        String uuid = UUID.randomUUID().toString();
        Entry entry = entry(ContactCaller.nobody(), given.today());
        Callable<Receipt> send = () -> current.as(deputy, () -> contacts.receive(here.id(), uuid, "12345678", entry, true));
        Receipt first = send.call();
        assertThat(send.call()).isEqualTo(first);
        assertThat(first.code()).isEmpty();
        Followings.Followed followed = current.as(Actor.VISITOR, () -> followings.open(uuid.substring(0, 8), "1234 5678"));
        assertThat(followed.sheet().contact().number()).isEqualTo(first.number());
        assertThatThrownBy(() -> current.as(clerk, () -> contacts.receive(here.id(), uuid, "12345678", entry, true))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatItsAuthorChangedBeforeItWasSentAgainIsKept() {
        String uuid = UUID.randomUUID().toString();
        Receipt first = sent(uuid, "井盖松了", false);
        assertThat(sent(uuid, "井盖松了，夜里有人踩空", true)).isEqualTo(first);
        sent(uuid, "井盖松了，夜里有人踩空", true);
        Contact contact = repository.get(first.id());
        assertThat(contact.words().matter()).isEqualTo("井盖松了，夜里有人踩空");
        assertThat(contact.due()).as("it is a danger now").isEqualTo(given.today());
        assertThat(contact.urgentBy()).isNotNull();
        assertThat(repository.versions(first.id())).singleElement().satisfies(one -> assertThat(one.words().matter()).isEqualTo("井盖松了"));
        assertThat(repository.steps(first.id())).extracting(ContactStep::kind).containsExactly(ContactStep.Kind.LOGGED, ContactStep.Kind.CORRECTED);
        forward(first.id());
        sent(uuid, "旁边还有一个也松了", true);
        sent(uuid, "旁边还有一个也松了", true);
        ContactSheet read = current.as(street, () -> contacts.sheet(first.id()));
        assertThat(read.contact().words().matter()).as("the street works with these words").isEqualTo("井盖松了，夜里有人踩空");
        assertThat(read.versions()).extracting(ContactVersion::isLater).containsExactly(false, true);
        assertThat(read.steps()).extracting(ContactStep::kind).endsWith(ContactStep.Kind.FORWARDED, ContactStep.Kind.NOTED);
        assertThat(read.versions()).as("who told it did not agree that the street learns it").noneMatch(read::showsCaller);
        assertThatThrownBy(() -> current.as(clerk, () -> contacts.receive(here.id(), uuid, "12345678", entry(ContactCaller.nobody(), given.today()), true)))
                .as("somebody else").isInstanceOf(Refusal.class);
    }

    private Receipt sent(String uuid, String matter, boolean urgent) {
        ContactWords said = ContactWords.of(ContactKind.VISIT, Category.SAFETY, matter, "", "3栋", urgent);
        return current.as(deputy, () -> contacts.receive(here.id(), uuid, "12345678", new Entry(0, ContactCaller.of(null, "李大爷", "", false), said,
                given.today(), null, 5), true));
    }

    @Test
    void aBodyReturnsOnceAndGetsMoreTimeOnce() {
        long id = written();
        forward(id);
        current.as(street, () -> handlings.giveBack(id, "归区里"));
        assertThatThrownBy(() -> current.as(street, () -> contacts.sheet(id))).as("it is none of theirs any more").isInstanceOf(AccessRefused.class);
        forward(id);
        assertThatThrownBy(() -> current.as(street, () -> handlings.giveBack(id, "还是归区里"))).isInstanceOf(Refusal.class);
        accept(id);
        LocalDate due = contacts.read(id).due();
        current.as(street, () -> handlings.askExtension(id, "要招标"));
        assertThatThrownBy(() -> current.as(street, () -> handlings.askExtension(id, "再延"))).isInstanceOf(Refusal.class);
        current.as(head, () -> handlings.extend(id, true));
        assertThat(contacts.read(id).due()).isAfter(due.plusDays(10));
        assertThat(state(id)).isEqualTo(ContactState.EXTENDED);
        assertThatThrownBy(() -> current.as(given.person(Role.COUNTY_OFFICER, here), () -> handlings.reply(id, Verdict.DONE, null, "好了", "")))
                .as("another body").isInstanceOf(AccessRefused.class);
    }

    @Test
    void severalEntriesBecomeOneMatterAndTheTieStays() {
        long one = logged().id();
        long other = written();
        long bundle = current.as(clerk, () -> bundles.make(here.id(), List.of(one, other), "围墙怎么修", ""));
        assertThat(state(one)).isEqualTo(ContactState.TOPIC);
        assertThat(bundles.numbers(bundle)).hasSize(2);
        assertThat(ties.after("representatives/contact/" + other)).anyMatch(tied -> tied.dossier().equals("representatives/bundle/" + bundle));
        assertThat(ties.before("representatives/bundle/" + bundle)).hasSize(2);
        assertThatThrownBy(() -> current.as(clerk, () -> bundles.make(here.id(), List.of(one), "再来", ""))).isInstanceOf(Refusal.class);
        assertThat(current.as(clerk, () -> desks.opened(here.id(), false))).extracting(DeskLine::task).containsOnly("topic");
        assertThatThrownBy(() -> current.as(clerk, () -> handlings.close(one, "已归并", ""))).as("nothing came of it yet")
                .hasMessage("representatives.contact.refusal.leadsNowhere");
        current.as(clerk, () -> broughtOn.toTopic(here.id(), "representatives/bundle/" + bundle, "deliberation/topic/1"));
        current.as(clerk, () -> handlings.close(one, "议题已立", ""));
        forward(other);
        assertThat(state(other)).as("or it goes another way").isEqualTo(ContactState.FORWARDED);
    }

    @Test
    void aSuggestionIsClosedWithWhatWasAnsweredToIt() {
        long id = logged().id();
        current.as(deputy, () -> handlings.suggest(id, "建议2026-1", "", false, false, ""));
        assertThat(current.as(deputy, () -> toDos.of(here.id()))).extracting(ToDo::task).contains("建议有了答复，就记下来");
        assertThatThrownBy(() -> current.as(clerk, () -> handlings.close(id, "已转", ""))).isInstanceOf(Refusal.class);
        current.as(deputy, () -> handlings.suggestionAnswered(id, "列入明年计划"));
        assertThat(contacts.read(id).due()).isNull();
        assertThatThrownBy(() -> current.as(deputy, () -> handlings.suggestionAnswered(id, "再答"))).isInstanceOf(Refusal.class);
        current.as(clerk, () -> handlings.close(id, "已告知居民", ""));
        assertThat(repository.steps(id)).extracting(ContactStep::kind).endsWith(ContactStep.Kind.SUGGESTION_ANSWERED, ContactStep.Kind.CLOSED);
        long other = logged().id();
        current.as(deputy, () -> handlings.suggest(other, "建议2026-2", "", false, false, ""));
        current.as(clerk, () -> handlings.close(other, "已告知居民", "不予采纳，理由已说明"));
        assertThat(state(other)).isEqualTo(ContactState.CLOSED);
    }

    @Test
    void whatAClerkLogsTheDeputyConfirmsAndLateEntriesAreMarked() {
        long card = representatives.serving(here.id()).get(0).id();
        Entry old = new Entry(card, ContactCaller.nobody(), words(true), given.today().minusDays(4), null, 0);
        long id = current.as(clerk, () -> contacts.log(here.id(), old)).id();
        assertThat(repository.get(id).days().isLate()).isTrue();
        assertThat(contacts.read(id).due()).as("urgent").isEqualTo(given.today());
        assertThat(current.as(deputy, () -> toDos.of(here.id()))).anyMatch(one -> one.label().equals(contacts.read(id).number()));
        current.as(deputy, () -> contacts.confirm(id));
        assertThatThrownBy(() -> current.as(deputy, () -> contacts.confirm(id))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> current.as(clerk, () -> contacts.log(here.id(), new Entry(card, ContactCaller.nobody(), words(false),
                given.today().plusDays(1), null, 0)))).isInstanceOf(Refusal.class);
    }

    @Test
    void theRepresentativeTellsTheProperWayHimself() {
        long id = logged().id();
        assertThat(current.as(deputy, () -> contacts.sheet(id)).can("REFUSE")).isTrue();
        assertThatThrownBy(() -> current.as(deputy(), () -> handlings.refuse(id, ProperWay.COURT, "请起诉"))).as("another one").isInstanceOf(AccessRefused.class);
        current.as(deputy, () -> handlings.refuse(id, ProperWay.COURT, "房产分割由法院审理"));
        assertThat(state(id)).isEqualTo(ContactState.NOT_ACCEPTED);
        assertThatThrownBy(() -> current.as(resident, () -> handlings.reopen(written(), "快一点", given.today()))).as("not even looked at yet")
                .hasMessage("representatives.contact.refusal.stillOpen");
    }

    @Test
    void whoWasToldConfirmsAndNobodyElse() {
        long card = representatives.serving(here.id()).get(0).id();
        Actor both = deputy();
        long id = current.as(both, () -> contacts.log(here.id(), new Entry(card, ContactCaller.nobody(), words(false), given.today(), null, 0))).id();
        assertThat(current.as(both, () -> contacts.sheet(id)).can("CONFIRM")).as("he logged it for another").isFalse();
        assertThatThrownBy(() -> current.as(both, () -> contacts.confirm(id))).isInstanceOf(AccessRefused.class);
        LocalDate due = repository.get(id).confirmDue();
        assertThat(deadlines.deadlines(due)).anyMatch(one -> one.dossier().equals(Contact.DOSSIERS + id) && one.what().equals("confirm") && one.due().equals(due));
        current.as(deputy, () -> contacts.confirm(id));
        assertThat(deadlines.deadlines(due)).noneMatch(one -> one.dossier().equals(Contact.DOSSIERS + id) && one.what().equals("confirm"));
        long letter = current.as(resident, () -> contacts.write(here.id(), card, online(), given.today(), true)).id();
        assertThat(repository.get(letter).confirmDue()).as("the resident wrote it himself").isNull();
    }

    private static ContactWords online() {
        return ContactWords.of(ContactKind.ONLINE, Category.SAFETY, "围墙裂了", "", "", false);
    }

    @Test
    void whatWasLoggedIsThereAgainWhenThePluginIsSwitchedOnAgain() {
        long id = written();
        forward(id);
        given.plugin("representatives", here, false);
        try {
            assertThatThrownBy(() -> current.as(street, () -> contacts.sheet(id))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> current.as(resident, () -> contacts.write(here.id(), 0, words(false), given.today(), true))).isInstanceOf(AccessRefused.class);
            assertThat(current.as(street, () -> toDos.of(here.id()))).isEmpty();
        } finally {
            given.plugin("representatives", here, true);
        }
        assertThat(current.as(street, () -> toDos.of(here.id()))).extracting(ToDo::task).containsExactly("承办或退回");
        assertThat(current.as(resident, () -> contacts.own(id)).contact().words().matter()).isEqualTo("围墙裂了");
        accept(id);
        reply(id);
        assertThat(state(id)).isEqualTo(ContactState.REPLIED);
    }

    @Test
    void whoMayDoWhat() {
        matrix.only("representatives.log", Role.REPRESENTATIVE, Role.COMMITTEE_WORKER);
        matrix.only("representatives.answer", Role.REPRESENTATIVE);
        matrix.only("representatives.introduce", Role.REPRESENTATIVE);
        matrix.only("representatives.handle", Role.COMMITTEE_WORKER);
        matrix.only("representatives.refuse", Role.REPRESENTATIVE, Role.COMMITTEE_WORKER);
        matrix.only("representatives.lead", Role.PARTY_ORGANISATION_MEMBER);
        matrix.only("representatives.keep", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("representatives.queue", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.REPRESENTATIVE);
        matrix.only("representatives.take", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.STREET_OFFICER, Role.COUNTY_OFFICER);
        matrix.only("representatives.see", Role.REPRESENTATIVE, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER,
                Role.STREET_OFFICER, Role.COUNTY_OFFICER);
        matrix.only("representatives.probe", Role.SUPERVISION_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.STREET_OFFICER);
        matrix.only("representatives.import");
        matrix.anybody("representatives.write", IdentityLevel.L1);
        matrix.anybody("representatives.book", IdentityLevel.L1);
        matrix.anybody("representatives.rate", IdentityLevel.L1);
        matrix.anybody("representatives.reopen", IdentityLevel.L1);
        matrix.anybody("representatives.follow", IdentityLevel.L0);
    }
}
