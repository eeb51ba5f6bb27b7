package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Actor;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;

/** The panel at work, and what comes after its decision. */
@PortalTest
class ScreeningsIT extends TopicCase {

    @Test
    void thePanelDecidesOnceEnoughVotedAndAnAcceptedTopicOpensAConsultation() {
        long id = submit(resident, "电梯大修");
        assertThat(tasks(member)).containsExactly("审查议题：答六问、表决", "记录议题的审查结论");
        assertThat(tasks(worker)).containsExactly("记录议题的审查结论");
        refused("deliberation.topic.refusal.unanswered", worker, () -> screenings.decide(id, Ruling.because("好")));
        answer(id, true);
        assertThat(state(id)).isEqualTo(TopicState.SCREENING);
        vote(id, member, PanelVote.Stand.ACCEPT);
        assertThat(tasks(member)).containsExactly("记录议题的审查结论");
        refused("deliberation.topic.refusal.tooFew", worker, () -> screenings.decide(id, Ruling.because("好")));
        vote(id, party, PanelVote.Stand.REJECT);
        vote(id, party, PanelVote.Stand.ACCEPT);
        assertThat(screenings.published(id)).as("before the decision").isEmpty();
        decide(id, new Ruling("六问都是", null, "", "", ConsultForm.COMPOUND));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
        long consultation = topics.read(id).topic().decision().consultationId();
        Consultation draft = current.as(worker, () -> drafts.work(consultation));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.topic().title()).isEqualTo("电梯大修");
        assertThat(draft.form()).as("as the panel chose").isEqualTo(ConsultForm.COMPOUND);
        assertThat(topics.ofConsultation(consultation)).extracting(TopicLine::id).containsExactly(id);
        assertThat(screenings.published(id).get(0).votes()).hasSize(2);
        assertThat(told.to(resident)).anyMatch(text -> text.contains("已立项"));
        assertThat(ledger.check(draft.dossier()).holds()).isTrue();
        refused("deliberation.topic.refusal.answered", party, () -> screenings.vote(id, PanelVote.Stand.REJECT, "晚了"));
        refused("deliberation.topic.refusal.answered", given.person(IdentityLevel.L1), () -> supports.support(id, given.today()));
    }

    @Test
    void twoMembersAtOnceBothCountAndATieAccepts() throws Exception {
        long id = submit(resident, "托管班");
        answer(id, false);
        List<Actor> both = List.of(member, party);
        atOnce(2, number -> vote(id, both.get(number), number == 0 ? PanelVote.Stand.REJECT : PanelVote.Stand.ACCEPT));
        Screening sheet = current.as(worker, () -> screenings.sheet(id));
        assertThat(sheet.votes()).hasSize(2);
        assertThat(sheet.result().tie()).isTrue();
        refused("deliberation.topic.refusal.someNo", worker, () -> screenings.decide(id, Ruling.because("票数相同")));
        answer(id, true);
        decide(id, Ruling.because("票数相同"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void sixTimesYesCannotBeRefused() {
        long id = submit(resident, "路灯");
        answer(id, true);
        vote(id, member, PanelVote.Stand.REFER);
        vote(id, party, PanelVote.Stand.REFER);
        refused("deliberation.topic.refusal.allYes", worker, () -> screenings.decide(id, new Ruling("推给街道", Addressee.DEPARTMENT, "街道", "")));
        answer(id, false);
        refused("deliberation.topic.refusal.addressee", worker, () -> screenings.decide(id, Ruling.because("归街道")));
        decide(id, new Ruling("归街道管", Addressee.DEPARTMENT, "街道城管", ""));
        assertThat(topics.read(id).topic().decision().referredTo()).isEqualTo("街道城管");
    }

    @Test
    void whoHasAnInterestOrSubmittedItDoesNotVote() {
        long own = submit(member, "委员自己的议题");
        refused("deliberation.topic.refusal.own", member, () -> screenings.vote(own, PanelVote.Stand.ACCEPT, ""));
        long id = submit(resident, "停车");
        vote(id, member, PanelVote.Stand.RECUSED);
        refused("deliberation.topic.refusal.recused", member, () -> screenings.vote(id, PanelVote.Stand.REJECT, "改主意"));
        refused("deliberation.topic.refusal.recused", member, () -> screenings.answer(id, Map.of(Question.LAWFUL, new Screenings.Reply(true, ""))));
        answer(id, true);
        vote(id, party, PanelVote.Stand.ACCEPT);
        refused("deliberation.topic.refusal.tooFew", worker, () -> screenings.decide(id, Ruling.because("好")));
        vote(id, supervisor, PanelVote.Stand.ACCEPT);
        decide(id, Ruling.because("好"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void whoeverSubmittedItObjectsOnceAndTheSupervisionCommitteeSendsItBack() {
        long id = rejected();
        assertThat(told.to(resident)).anyMatch(text -> text.contains("没有立项") && text.contains("异议"));
        refused("deliberation.topic.refusal.notYours", given.person(IdentityLevel.L1), () -> objections.object(id, "我也不同意", given.today()));
        current.as(resident, () -> objections.object(id, "涉及整栋楼的管道", given.today()));
        refused("deliberation.topic.refusal.objected", resident, () -> objections.object(id, "再来", given.today()));
        assertThat(tasks(supervisor)).contains("答复对不予立项的异议");
        current.as(supervisor, () -> objections.answer(id, true, "涉及公共管道，请重新审查"));
        assertThat(state(id)).isEqualTo(TopicState.SCREENING);
        assertThat(current.as(worker, () -> screenings.sheet(id)).votes()).as("a new round").isEmpty();
        answer(id, true);
        vote(id, member, PanelVote.Stand.ACCEPT);
        vote(id, party, PanelVote.Stand.ACCEPT);
        decide(id, Ruling.because("涉及公共管道"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void aRejectionIsUpheldByWhoeverDidNotScreenIt() {
        long id = submit(resident, "楼上漏水");
        answer(id, false);
        vote(id, supervisor, PanelVote.Stand.REJECT);
        vote(id, party, PanelVote.Stand.REJECT);
        decide(id, Ruling.because("私权"));
        current.as(resident, () -> objections.object(id, "不服", given.today()));
        Actor other = given.person(Role.SUPERVISION_MEMBER, here);
        refused("deliberation.topic.refusal.partial", supervisor, () -> objections.answer(id, false, "维持"));
        current.as(other, () -> objections.answer(id, false, "属于私权，维持"));
        assertThat(state(id)).isEqualTo(TopicState.CLOSED);
    }

    @Test
    void whatATopicCameFromIsTiedAsSoonAsAnOfficeStandsForIt() {
        String told = "representatives/bundle/" + here.id();
        String doubted = "representatives/contact/" + here.id();
        long into = submit(worker, "路灯不亮", told);
        assertThat(after(told)).as("whoever writes topics down brought it").containsExactly("deliberation/topic/" + into);
        long same = submit(resident, "路灯又不亮了", doubted);
        assertThat(after(doubted)).as("an address that anybody may change").isEmpty();
        current.as(worker, () -> screenings.merge(same, topics.read(into).topic().number(), "同一件事"));
        assertThat(after(doubted)).as("it goes on in the other one").containsExactly("deliberation/topic/" + into);
    }

    private List<String> after(String dossier) {
        return ties.after(dossier).stream().map(Tied::dossier).toList();
    }

    @Test
    void supportersOfAMergedTopicComeAlongAndAreTold() {
        long first = submit(resident, "电梯要大修");
        Actor neighbour = given.withAccount(given.person(Role.RESIDENT, here));
        long second = submit(neighbour, "电梯又坏了");
        Actor both = given.person(IdentityLevel.L1);
        current.as(both, () -> {
            supports.support(first, given.today());
            supports.support(second, given.today());
        });
        String number = topics.read(first).topic().number();
        refused("deliberation.topic.refusal.into", worker, () -> screenings.merge(second, "nowhere-1", "同一件事"));
        current.as(worker, () -> screenings.merge(second, number, "同一件事"));
        assertThat(state(second)).isEqualTo(TopicState.MERGED);
        assertThat(topics.read(first).supporters()).as("who supported both stays one").isEqualTo(3);
        assertThat(told.to(neighbour)).anyMatch(text -> text.contains("并入"));
        current.as(worker, () -> screenings.merge(submit(both, "3号楼电梯"), number, "同一件事"));
        assertThat(ledger.check(topics.read(first).topic().dossier()).holds()).isTrue();
    }
}
