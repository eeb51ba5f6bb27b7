package org.yishi.deliberation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.deliberation.consultation.AConsultation.DAY;
import static org.yishi.deliberation.consultation.AConsultation.NOW;
import static org.yishi.deliberation.consultation.AConsultation.TERMS;
import static org.yishi.deliberation.consultation.AConsultation.aDraft;
import static org.yishi.deliberation.consultation.AConsultation.anAccepted;
import static org.yishi.deliberation.consultation.AConsultation.anAnnounced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;

class ConsultationTest {

    private enum Step { ACCEPT, ANNOUNCE, COUNT, ADOPT, WITHDRAW }

    @Test
    void onlyTheLawfulOrderOfStepsSucceeds() {
        List<List<Step>> walks = new ArrayList<>();
        allWalks(new ArrayList<>(), 5, walks);
        assertThat(walks).hasSize(5 * 5 * 5 * 5 * 5);
        for (List<Step> walk : walks) {
            Consultation consultation = aDraft();
            for (Step step : walk) {
                Stage before = consultation.stage();
                boolean lawful = switch (step) {
                    case ACCEPT -> before == Stage.DRAFT;
                    case ANNOUNCE -> before == Stage.ACCEPTED;
                    case COUNT -> before == Stage.INFORMED;
                    case ADOPT -> before == Stage.GATHERED;
                    case WITHDRAW -> before != Stage.ADOPTED && before != Stage.WITHDRAWN;
                };
                assertThat(succeeds(consultation, step)).as("%s in %s of %s", step, before, walk).isEqualTo(lawful);
                assertThat(consultation.stage() != before).isEqualTo(lawful);
            }
        }
    }

    private static void allWalks(List<Step> begun, int left, List<List<Step>> all) {
        if (left == 0) {
            all.add(List.copyOf(begun));
            return;
        }
        for (Step step : Step.values()) {
            begun.add(step);
            allWalks(begun, left - 1, all);
            begun.remove(begun.size() - 1);
        }
    }

    private static boolean succeeds(Consultation consultation, Step step) {
        try {
            switch (step) {
                case ACCEPT -> consultation.accept(NOW);
                case ANNOUNCE -> consultation.announce(TERMS, DAY, NOW);
                case COUNT -> consultation.count("digest", DAY.plusDays(8), NOW);
                case ADOPT -> consultation.adopt(true, NOW);
                case WITHDRAW -> consultation.withdraw("不办了", NOW);
                default -> throw new AssertionError(step);
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @Test
    void gatheringBeginsAndEndsByTheCalendar() {
        Consultation consultation = anAnnounced(DAY.plusDays(2), DAY.plusDays(9));
        assertThat(consultation.stageOn(DAY)).isEqualTo(Stage.INFORMED);
        assertThat(consultation.stageOn(DAY.plusDays(1))).isEqualTo(Stage.INFORMED);
        assertThat(consultation.stageOn(DAY.plusDays(2))).isEqualTo(Stage.GATHERING);
        assertThat(consultation.stageOn(DAY.plusDays(9))).isEqualTo(Stage.GATHERING);
        assertThat(consultation.stageOn(DAY.plusDays(10))).isEqualTo(Stage.GATHERED);
        assertThat(consultation.isCounted()).isFalse();
    }

    @Test
    void nobodyMaySpeakBeforeTheFirstOrAfterTheLastDayEvenIfNobodyPressedAButton() {
        Consultation consultation = anAnnounced(DAY.plusDays(2), DAY.plusDays(9));
        refused("deliberation.refusal.notYet", () -> consultation.requireGathering(DAY.plusDays(1)));
        consultation.requireGathering(DAY.plusDays(2));
        consultation.requireGathering(DAY.plusDays(9));
        refused("deliberation.refusal.over", () -> consultation.requireGathering(DAY.plusDays(10)));
        refused("deliberation.refusal.notOpen", () -> aDraft().requireGathering(DAY.plusDays(2)));
    }

    @Test
    void itIsNotCountedBeforeItsLastDayIsOver() {
        Consultation consultation = anAnnounced(DAY, DAY.plusDays(7));
        refused("deliberation.refusal.stillOpen", () -> consultation.count("digest", DAY.plusDays(7), NOW));
        consultation.count("digest", DAY.plusDays(8), NOW);
        assertThat(consultation.isCounted()).isTrue();
        assertThat(consultation.votesDigest()).isEqualTo("digest");
    }

    @Test
    void theNoticeNeedsACompleteFile() {
        Consultation consultation = anAccepted(DAY, DAY.plusDays(7));
        consultation.file(FactsFile.of("事实", "", "办法", "边界"));
        refused("deliberation.refusal.fileIncomplete", () -> consultation.announce(TERMS, DAY, NOW));
        consultation.file(FactsFile.of("事实", "无", "办法", "边界"));
        consultation.announce(TERMS, DAY, NOW);
        assertThat(consultation.stage()).isEqualTo(Stage.INFORMED);
    }

    @Test
    void theNoticeIsNotDatedBackAndTheDaysAreLongEnough() {
        refused("deliberation.refusal.backDated", () -> anAnnounced(DAY.minusDays(1), DAY.plusDays(20)));
        refused("deliberation.refusal.tooShort", () -> anAnnounced(DAY.plusDays(1), DAY.plusDays(7)));
        assertThat(anAnnounced(DAY.plusDays(1), DAY.plusDays(8)).stage()).isEqualTo(Stage.INFORMED);
        assertThat(anAnnounced(DAY, DAY.plusDays(7)).stage()).isEqualTo(Stage.INFORMED);
    }

    @Test
    void afterTheNoticeNothingOfItChanges() {
        Consultation consultation = anAnnounced(DAY, DAY.plusDays(7));
        String digest = consultation.file().digest();
        refused("deliberation.refusal.frozen", () -> consultation.amend(Topic.of("别的", "别的", "别的")));
        refused("deliberation.refusal.frozen", () -> consultation.file(FactsFile.of("a", "b", "c", "d")));
        refused("deliberation.refusal.frozen", () -> consultation.plan(Gathering.between(DAY, DAY.plusDays(30))));
        refused("deliberation.refusal.frozen", () -> consultation.concern(InterestGroups.of("别人")));
        assertThat(consultation.file().digest()).isEqualTo(digest);
    }

    @Test
    void acceptingNeedsThoseConcernedAndTheDates() {
        Consultation empty = Consultation.draft(1, Topic.of("题", "问题", "想问"), 7, NOW);
        refused("deliberation.refusal.noGroups", () -> empty.accept(NOW));
        empty.concern(InterestGroups.of("老年人"));
        refused("deliberation.refusal.noDates", () -> empty.accept(NOW));
        empty.plan(Gathering.between(DAY, DAY.plusDays(7)));
        empty.accept(NOW);
        assertThat(empty.isPublic()).isTrue();
    }

    @Test
    void anOutcomeNeedsSomethingAgreed() {
        Consultation consultation = anAnnounced(DAY, DAY.plusDays(7));
        consultation.count("digest", DAY.plusDays(8), NOW);
        refused("deliberation.refusal.nothingAgreed", () -> consultation.adopt(false, NOW));
        assertThat(consultation.stage()).isEqualTo(Stage.GATHERED);
    }

    @Test
    void aDraftGivenUpStaysInTheOffice() {
        Consultation draft = aDraft();
        draft.withdraw("重复", NOW);
        assertThat(draft.isPublic()).isFalse();
        Consultation accepted = anAccepted(DAY, DAY.plusDays(7));
        accepted.withdraw("街道已办", NOW);
        assertThat(accepted.isPublic()).isTrue();
        assertThat(accepted.withdrawnWhy()).isEqualTo("街道已办");
    }

    @Test
    void anImportedOneIsFinal() {
        Consultation imported = Consultation.imported(1, "t", "", new Origin("f", "", "", "d"), Gathering.between(DAY, DAY), NOW);
        refused("deliberation.refusal.final", () -> imported.withdraw("x", NOW));
        refused("deliberation.refusal.over", () -> imported.requireGathering(DAY));
        assertThat(imported.isPublic()).isTrue();
    }

    @Test
    void theLineOfStagesFollowsTheCalendar() {
        assertThat(StageLine.of(ConsultForm.ONLINE, Stage.DRAFT).current()).isEqualTo(-1);
        assertThat(StageLine.of(ConsultForm.ONLINE, Stage.GATHERING).current()).isEqualTo(2);
        assertThat(StageLine.of(ConsultForm.ONLINE, Stage.ADOPTED).current()).isEqualTo(4);
        assertThat(StageLine.of(ConsultForm.HEARING, Stage.SESSION).current()).isEqualTo(5);
        StageLine failed = StageLine.of(ConsultForm.HEARING, Stage.FAILED);
        assertThat(failed.current()).isEqualTo(failed.keys().size());
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }

    @Test
    void datesInTheWrongOrderAreRefusedAtTheField() {
        LocalDate earlier = DAY.minusDays(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Gathering.between(DAY, earlier))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("to"));
    }
}
