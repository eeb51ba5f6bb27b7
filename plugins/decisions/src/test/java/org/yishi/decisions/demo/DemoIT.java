package org.yishi.decisions.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Matters;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.payment.Payments;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.Steps;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** The four matters of the demo stand where a visitor should find them. */
@PortalTest
class DemoIT {

    @Inject
    private Areas areas;
    @Inject
    private Matters matters;
    @Inject
    private Steps steps;
    @Inject
    private Opinions opinions;
    @Inject
    private Contracts contracts;
    @Inject
    private Payments payments;
    @Inject
    private Notices notices;
    @Inject
    private Meetings meetings;
    @Inject
    private Ledger ledger;

    private Matter sample(String title) {
        return matters.ofArea(areas.byCode("guiyuan").orElseThrow().id()).stream()
                .filter(matter -> matter.isSample() && matter.subject().title().contains(title)).findFirst().orElseThrow();
    }

    private NoticeView disclosed(Matter matter) {
        return notices.about(matter.dossier(), Stage.DISCLOSE_RESOLUTION.name()).orElseThrow();
    }

    @Test
    void oneWentThroughTheWholeChain() {
        Matter lights = sample("照明");
        assertThat(lights.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(lights.fileDigest()).hasSize(64);
        assertThat(steps.of(lights.id())).extracting(Step::stage).containsExactly(Stage.PROPOSE, Stage.CONSULT, Stage.REVIEW, Stage.RESOLVE,
                Stage.DISCLOSE_RESOLUTION, Stage.IMPLEMENT, Stage.DISCLOSE_RESULT, Stage.ARCHIVE);
        assertThat(steps.of(lights.id()).subList(0, 4)).as("entered from paper, late").allMatch(step -> step.isFromPaper() && step.isLate());
        assertThat(opinions.watch(lights.id()).criticised()).singleElement().satisfies(said -> assertThat(said.answer()).isNotBlank());
        assertThat(contracts.of(lights.id())).hasSize(1);
        assertThat(payments.of(lights.id())).hasSize(2);
        assertThat(ledger.check(lights.dossier()).holds()).isTrue();
    }

    @Test
    void oneStandsInItsFirstDisclosure() {
        NoticeView notice = disclosed(sample("坡道"));
        assertThat(notice.state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(notice.blocked()).isFalse();
        assertThat(notice.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.answeredOn()).isNotNull();
            assertThat(objection.answer()).as("the words are for residents").isEmpty();
        });
    }

    @Test
    void oneIsStoppedByAnObjectionAboutMoney() {
        NoticeView notice = disclosed(sample("充电棚"));
        assertThat(notice.blocked()).isTrue();
        assertThat(notice.mayClose()).isFalse();
        assertThat(notice.missing()).extracting(missing -> missing.key()).contains("portal.notice.missing.answer");
        assertThat(notice.objections()).as("one of them came on paper and was confirmed by a second").anyMatch(objection -> objection.fromPaper());
    }

    @Test
    void oneIsBeforeTheRepresentativesNow() {
        Matter canteen = sample("助餐");
        assertThat(canteen.stage()).isEqualTo(Stage.RESOLVE);
        assertThat(meetings.about(canteen.dossier())).anyMatch(meeting -> meeting.state() == MeetingState.OPEN);
        assertThat(List.of(sample("照明").number(), canteen.number())).allMatch(number -> number.startsWith("guiyuan-"));
    }
}
