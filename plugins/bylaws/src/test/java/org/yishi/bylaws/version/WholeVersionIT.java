package org.yishi.bylaws.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.adoption.Adoptions;
import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.Answer;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.filing.Filings;
import org.yishi.bylaws.paper.Scan;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.DocxFile;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.text.WrittenText;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** The whole way of a version, and what stops it. */
@PortalTest
class WholeVersionIT {

    private static final String[] THREE = {"第一条 楼道不堆放杂物。", "第二条 晚上十点后不喧哗。", "第三条 遛狗牵绳。"};

    @Inject
    private Town town;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Drafts drafts;
    @Inject
    private WholeText whole;
    @Inject
    private Motions motions;
    @Inject
    private Attachments attachments;
    @Inject
    private Documents documents;
    @Inject
    private Consultations consultations;
    @Inject
    private Comments comments;
    @Inject
    private Amendments amendments;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Filings filings;
    @Inject
    private Cases cases;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Told told;

    @Test
    void anyDayGivesTheTextThenInForceAndEveryArticleItsHistory() {
        Town.Folk folk = town.settle();
        long first = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate from = town.made(folk, first, Town.BEGIN, THREE);
        long bylaw = town.version(first).bylawId();
        List<Long> ids = text(first).ids();

        LocalDate again = from.plusDays(30);
        long second = town.begin(folk, bylaw, Purpose.REVISION, again);
        LocalDate opened = town.laidOpen(folk, second, again);
        propose(folk, second, opened, Amendment.Kind.REPLACE, ids.get(1), 0, "晚上九点后不喧哗。");
        propose(folk, second, opened, Amendment.Kind.DELETE, ids.get(0), 0, "");
        propose(folk, second, opened, Amendment.Kind.INSERT, 0, ids.get(2), "不从高处抛物。");
        answer(folk, second, opened, Answer.TAKEN, Answer.NOT_TAKEN, Answer.TAKEN);
        LocalDate reviewed = town.reviewed(folk, second, opened);
        LocalDate then = town.published(folk, second, town.voted(folk, second, town.announced(folk, second, reviewed.plusDays(1), null).plusDays(1), false, true));

        assertThat(bylaws.inForce(bylaw, from.minusDays(1))).isEmpty();
        assertThat(words(bylaw, from)).containsExactly("楼道不堆放杂物。", "晚上十点后不喧哗。", "遛狗牵绳。");
        assertThat(words(bylaw, then.minusDays(1))).isEqualTo(words(bylaw, from));
        assertThat(words(bylaw, then)).containsExactly("楼道不堆放杂物。", "晚上九点后不喧哗。", "遛狗牵绳。", "不从高处抛物。");
        assertThat(text(second).ids().subList(0, 3)).as("articles keep their identity").isEqualTo(ids);
        assertThat(bylaws.history(ids.get(1))).hasSize(2).allMatch(past -> past.version().adoption().meetingId() > 0);
        assertThat(bylaws.history(ids.get(0))).as("it never said anything else").hasSize(1);
        assertThat(bylaws.lines(town.version(second))).filteredOn(ArticleLine::isChanged).singleElement()
                .satisfies(line -> assertThat(line.difference().now()).isEqualTo("晚上九点后不喧哗。"));
        assertThat(ledger.check(town.version(second).dossier()).holds()).isTrue();
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.DONE);
    }

    @Test
    void ofTwoThatContradictOneIsAcceptedAndItsAnswerCanBeTakenBack() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate opened = town.laidOpen(folk, id, Town.BEGIN, THREE);
        long article = text(id).ids().get(1);
        propose(folk, id, opened, Amendment.Kind.REPLACE, article, 0, "晚上九点后不喧哗。");
        propose(folk, id, opened, Amendment.Kind.REPLACE, article, 0, "晚上八点后不喧哗。");
        assertThat(consultations.clashes(id)).singleElement().satisfies(clash -> assertThat(clash.amendments()).containsExactly(1L, 2L));
        LocalDate day = opened.plusDays(18);
        refused("portal.procedure", () -> close(folk, id, day));
        answer(folk, id, opened, Answer.TAKEN);
        refused("bylaws.refusal.contradicts", () -> answerOne(folk, id, opened, 1, Answer.TAKEN));
        assertThat(amendments.of(id)).as("only one is accepted").filteredOn(Proposal::isAccepted).extracting(Proposal::number).containsExactly(1);
        time.on(opened, () -> current.as(folk.worker(), () -> amendments.takeBack(amendments.of(id).get(0).id(), "又问了两栋楼")));
        assertThat(amendments.of(id).get(0)).satisfies(one -> assertThat(one.isOpen()).isTrue())
                .satisfies(one -> assertThat(one.answer()).isEqualTo("又问了两栋楼"));
        refused("bylaws.refusal.notAnswered", () -> time.on(opened, () -> current.as(folk.worker(),
                () -> amendments.takeBack(amendments.of(id).get(1).id(), "没有答复过"))));
        answerOne(folk, id, opened, 1, Answer.TAKEN);
        refused("portal.procedure", () -> close(folk, id, day));
        answerOne(folk, id, opened, 0, Answer.NOT_TAKEN);
        close(folk, id, day);
        refused("bylaws.refusal.stage.CONSULTATION", () -> answerOne(folk, id, day, 0, Answer.TAKEN));
        assertThat(words(id)).containsExactly("楼道不堆放杂物。", "晚上八点后不喧哗。", "遛狗牵绳。");
        assertThat(told.to(folk.resident())).anyMatch(text -> text.contains("1 号") && text.contains("不采纳") && text.contains("理由"))
                .anyMatch(text -> text.contains("2 号") && text.contains("采纳")).anyMatch(text -> text.contains("收回") && text.contains("又问了两栋楼"));
        assertThat(ledger.entries(town.version(id).dossier())).extracting(entry -> entry.facts())
                .anyMatch(facts -> facts.contains("takenBack") && facts.contains("又问了两栋楼"));
    }

    @Test
    void nothingIsLaidOpenBeforeItIsSaidWhoDrafts() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate day = Town.BEGIN.plusDays(22);
        time.on(day, () -> current.as(folk.worker(), () -> {
            drafts.endCollecting(id, "问了", day);
            drafts.take(id, WrittenText.read(List.of("楼道不堆物。")));
            refused("portal.procedure", () -> consultations.open(id, day));
            refused("bylaws.refusal.groupWomen", () -> DraftingGroup.of(3, 2, 0, "司法所"));
            refused("bylaws.refusal.empty.adviser", () -> DraftingGroup.of(3, 2, 1, " "));
            drafts.settle(id, DraftingGroup.of(3, 2, 1, "司法所"), Set.of());
            consultations.open(id, day);
        }));
        assertThat(town.version(id).stage()).isEqualTo(VersionStage.CONSULTATION);
    }

    @Test
    void thePapersOfWhatWasEnteredAreSeenByThoseWhoMay() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        refused("bylaws.refusal.evidence", () -> attach(folk.worker(), id, Evidence.SIGNED, Town.scan()));
        refused("bylaws.refusal.evidence", () -> attach(folk.worker(), id, Evidence.SIGNATURES, Town.scan()));
        refused("portal.document.refusal.empty", () -> current.as(folk.worker(), () -> attachments.attach(id, Evidence.MANDATE, Scan.NONE)));
        attach(folk.worker(), id, Evidence.MANDATE, Town.scan());
        LocalDate reviewed = town.reviewed(folk, id, town.laidOpen(folk, id, Town.BEGIN, THREE));
        town.published(folk, id, town.voted(folk, id, town.announced(folk, id, reviewed.plusDays(1), null).plusDays(1), false, true));
        attach(folk.worker(), id, Evidence.SIGNED, Town.scan());
        attach(folk.street(), id, Evidence.RECEIPT, Town.scan());
        assertThat(names(Actor.VISITOR, id)).contains("授权决议.png", "签署文本.png", "备案回执.png");
        for (Actor other : List.of(Actor.VISITOR, folk.resident(), folk.supervisor())) {
            assertThatThrownBy(() -> attach(other, id, Evidence.RECEIPT, Town.scan())).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void thatAMotionWasSignedIsShownToThoseWhoCheckIt() {
        Town.Folk folk = town.settle();
        long first = moved(folk);
        byte[] list = Town.scan();
        attach(folk.worker(), first, Evidence.SIGNATURES, list);
        assertThat(names(folk.worker(), first)).containsExactly("联名名单.png");
        assertThat(names(Actor.VISITOR, first)).as("names of residents").isEmpty();
        assertThat(names(folk.resident(), first)).isEmpty();
        long second = moved(folk);
        refused("bylaws.refusal.signaturesElsewhere", () -> attach(folk.worker(), second, Evidence.SIGNATURES, list));
        attach(folk.worker(), second, Evidence.SIGNATURES, Town.scan());
    }

    private long moved(Town.Folk folk) {
        return time.on(Town.BEGIN, () -> current.as(folk.worker(), () -> motions.begin(folk.area().id(), new Beginning(0, BylawKind.CONVENTION, "联名公约",
                Purpose.FIRST, Initiator.RESIDENTS, 30, 300, "大家要求", "", "", Town.BEGIN))));
    }

    private long attach(Actor by, long id, Evidence kind, byte[] picture) {
        return current.as(by, () -> attachments.attach(id, kind, new Scan(picture)));
    }

    private List<String> names(Actor reader, long id) {
        return current.as(reader, () -> documents.of(town.version(id).dossier())).stream().map(Document::name).toList();
    }

    @Test
    void aTextOutAndInIsTheSameAndOtherWordsBringNoPlainSentence() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate day = Town.BEGIN.plusDays(22);
        time.on(day, () -> current.as(folk.worker(), () -> {
            drafts.endCollecting(id, "问了十户", day);
            long first = drafts.write(id, 0, 0, new Wording.Words("总则", "楼道不堆放杂物：\r\n　　（一）不停车；\r\n\r\n（二）不放纸箱。", "楼道别放东西。", "着过火", ""));
            drafts.write(id, 0, first, new Wording.Words("第二章　宠物", "遛狗牵绳。", "牵好狗。", "", ""));
            drafts.settle(id, DraftingGroup.of(5, 3, 2, "司法所"), Set.of(Measure.WARNING, Measure.REPAIR));
        }));
        BylawText before = text(id);
        byte[] file = DocxFile.write("测试公约", whole.paragraphs(town.version(id)));
        time.on(day, () -> current.as(folk.worker(), () -> {
            drafts.settle(id, DraftingGroup.of(5, 3, 2, "司法所"), Set.of());
            drafts.take(id, WrittenText.of(DocxFile.read(file)));
        }));
        assertThat(text(id)).as("articles, chapters, plain sentences").isEqualTo(before);
        assertThat(town.version(id).measures()).containsExactlyInAnyOrder(Measure.WARNING, Measure.REPAIR);

        refused("bylaws.refusal.otherMeasures", () -> time.on(day, () -> current.as(folk.worker(),
                () -> drafts.take(id, WrittenText.read(List.of("第一条 守约。", "违反公约的，可以采取的措施：提醒、罚款。不采取其他措施。"))))));
        time.on(day, () -> current.as(folk.worker(), () -> drafts.take(id, WrittenText.read(List.of("第一条 遛狗要牵绳。", "第二条 不占道。")))));
        assertThat(text(id).articles()).extracting(Provision::id).as("it stays that article").startsWith(before.ids().get(1));
        assertThat(text(id).articles()).extracting(Provision::plain).as("which said what the words before did").containsExactly("", "");
    }

    @Test
    void everyCommentIsAnsweredBeforeAndNotSoonerThanTheDays() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        refused("portal.procedure", () -> time.on(Town.BEGIN.plusDays(10), () -> current.as(folk.worker(), () -> drafts.endCollecting(id, "问了", Town.BEGIN.plusDays(10)))));
        LocalDate opened = town.laidOpen(folk, id, Town.BEGIN, THREE);
        long article = text(id).ids().get(0);
        refused("bylaws.refusal.quoted", () -> say(folk, id, article, "不在条文里", opened));
        long comment = say(folk, id, article, "堆放杂物", opened);
        assertThat(comments.answered(id)).as("nobody has read it yet").isEmpty();
        refused("portal.procedure", () -> close(folk, id, opened.plusDays(18)));
        time.on(opened.plusDays(1), () -> current.as(folk.worker(), () -> comments.answer(comment, Answer.NOT_TAKEN, "已有规定", false, opened.plusDays(1))));
        refused("portal.procedure", () -> close(folk, id, opened.plusDays(5)));
        close(folk, id, opened.plusDays(18));
        assertThat(comments.answered(id)).singleElement().satisfies(one -> assertThat(one.answer()).isEqualTo("已有规定"));
        refused("bylaws.refusal.notHeard", () -> say(folk, id, 0, "", opened.plusDays(18)));
    }

    @Test
    void whoCopiesTheNeighboursIsWarned() {
        Town.Folk folk = town.settle();
        String own = "第一条 " + folk.area().code() + " 的楼道不堆放杂物。";
        town.made(folk, town.begin(folk, 0, Purpose.FIRST, Town.BEGIN), Town.BEGIN, own);
        Town.Folk other = town.settle();
        long copy = town.begin(other, 0, Purpose.FIRST, Town.BEGIN);
        town.laidOpen(other, copy, Town.BEGIN, own);
        assertThat(current.as(other.worker(), () -> drafts.isCopied(copy))).isTrue();
    }

    @Test
    void whatIsAgainstTheLawGoesBackToThoseWhoDraft() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate opened = town.laidOpen(folk, id, Town.BEGIN, "第一条 乱停车罚款二百元。");
        LocalDate day = opened.plusDays(18);
        close(folk, id, day);
        time.on(day, () -> current.as(folk.street(), () -> town.review(id, false, day)));
        assertThat(town.version(id).stage()).isEqualTo(VersionStage.DRAFTING);
        assertThat(town.version(id).round()).isEqualTo(2);
        assertThat(words(id)).as("the words are there to be changed").containsExactly("乱停车罚款二百元。");
    }

    @Test
    void onlyTheAssemblyOrByMandateTheRepresentativesVoteAndARejectedTextGoesBack() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate reviewed = town.reviewed(folk, id, town.laidOpen(folk, id, Town.BEGIN, THREE));
        refused("bylaws.refusal.stage.VOTING", () -> time.on(reviewed, () -> current.as(folk.worker(), () -> adoptions.convene(id, "REPRESENTATIVES", Body.MEMBERS, false))));
        LocalDate down = town.announced(folk, id, reviewed.plusDays(1), null);
        refused("bylaws.refusal.wrongBody", () -> time.on(down, () -> current.as(folk.worker(), () -> adoptions.convene(id, "RESIDENTS_COMMITTEE", Body.MEMBERS, false))));
        town.voted(folk, id, down.plusDays(1), false, false);
        assertThat(town.version(id).stage()).isEqualTo(VersionStage.DRAFTING);
        assertThat(town.version(id).isAdopted()).isFalse();
    }

    @Test
    void voteByArticleKeepsTheOldWordsWhereAChangeIsRefused() {
        Town.Folk folk = town.settle();
        long first = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate again = town.made(folk, first, Town.BEGIN, THREE).plusDays(40);
        long second = town.begin(folk, town.version(first).bylawId(), Purpose.REVISION, again);
        LocalDate opened = town.laidOpen(folk, second, again, "第一条 楼道不堆放杂物，不停车。", "第二条 晚上九点后不喧哗。", "第三条 遛狗牵绳。", "第四条 不从高处抛物。");
        LocalDate down = town.announced(folk, second, town.reviewed(folk, second, opened).plusDays(1), null);
        town.voted(folk, second, down.plusDays(1), true, true, false, true);
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.ADOPTED);
        assertThat(words(second)).containsExactly("楼道不堆放杂物，不停车。", "晚上十点后不喧哗。", "遛狗牵绳。", "不从高处抛物。");
    }

    @Test
    void whatIsOrderedToBeCorrectedIsSuspendedUntilItIs() {
        Town.Folk folk = town.settle();
        long first = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate reviewed = town.reviewed(folk, first, town.laidOpen(folk, first, Town.BEGIN, THREE));
        LocalDate voted = town.voted(folk, first, town.announced(folk, first, reviewed.plusDays(1), null).plusDays(1), false, true);
        long article = text(first).ids().get(1);
        time.on(voted.plusDays(1), () -> {
            current.as(folk.worker(), () -> adoptions.sign(first, "街道", null, voted.plusDays(1)));
            current.as(folk.street(), () -> filings.order(first, Set.of(article), "时间不合理", voted.plusDays(1)));
        });
        town.announced(folk, first, voted.plusDays(2), voted.plusDays(3));
        assertThat(bylaws.lines(town.version(first))).filteredOn(line -> line.wording().isSuspended()).extracting(line -> line.wording().articleId())
                .containsExactly(article);

        LocalDate day = voted.plusDays(30);
        long correction = town.begin(folk, town.version(first).bylawId(), Purpose.CORRECTION, day);
        assertThat(cases.view(town.version(correction).dossier()).stage("DRAFTING")).hasValueSatisfying(stage -> assertThat(stage.due())
                .as("counted from the order, not from the motion").isEqualTo(new DeadlineRule(60, DeadlineRule.Unit.DAYS, Rollover.OFF_DAYS)
                        .due(voted.plusDays(1), calendar.days())));
        refused("bylaws.refusal.correctOnly", () -> write(folk, correction, text(first).ids().get(0), "改别的。", day));
        refused("bylaws.refusal.correctOnly", () -> time.on(day, () -> current.as(folk.worker(),
                () -> drafts.settle(correction, DraftingGroup.of(3, 2, 1, "司法所"), Set.of(Measure.WARNING)))));
        refused("portal.procedure", () -> time.on(day, () -> current.as(folk.worker(), () -> consultations.open(correction, day))));
        write(folk, correction, article, "晚上十一点后不喧哗。", day);
        time.on(day, () -> current.as(folk.worker(), () -> consultations.open(correction, day)));
        LocalDate from = town.published(folk, correction, town.voted(folk, correction, town.announced(folk, correction, day, null).plusDays(1), false, true));
        assertThat(words(town.version(first).bylawId(), from)).contains("晚上十一点后不喧哗。");
        assertThat(bylaws.lines(bylaws.inForce(town.version(first).bylawId(), from).orElseThrow())).noneMatch(line -> line.wording().isSuspended());

        LocalDate end = from.plusDays(60);
        long repeal = town.begin(folk, town.version(first).bylawId(), Purpose.REPEAL, end);
        time.on(end, () -> current.as(folk.worker(), () -> consultations.open(repeal, end)));
        LocalDate over = town.published(folk, repeal, town.voted(folk, repeal, town.announced(folk, repeal, end, null).plusDays(1), false, true));
        assertThat(bylaws.inForce(town.version(first).bylawId(), over.minusDays(1))).isPresent();
        assertThat(bylaws.inForce(town.version(first).bylawId(), over)).isEmpty();
        assertThat(bylaws.get(town.version(first).bylawId()).repealedOn()).isEqualTo(over);
        assertThat(bylaws.line(town.version(first).bylawId(), over.minusDays(1)).repealed()).as("it holds until then").isFalse();
        assertThat(bylaws.line(town.version(first).bylawId(), over).repealed()).isTrue();
        assertThat(told.to(folk.resident())).anyMatch(text -> text.contains("起废止"));
        assertThat(town.version(repeal).now()).isEqualTo("bylaws.now.REPEAL.DONE");
    }

    private BylawText text(long version) {
        return bylaws.text(town.version(version));
    }

    private List<String> words(long version) {
        return text(version).articles().stream().map(Provision::text).toList();
    }

    private List<String> words(long bylaw, LocalDate day) {
        return bylaws.text(bylaws.inForce(bylaw, day).orElseThrow()).articles().stream().map(Provision::text).toList();
    }

    private void propose(Town.Folk folk, long id, LocalDate day, Amendment.Kind kind, long article, long anchor, String body) {
        time.on(day, () -> current.as(folk.resident(), () -> amendments.propose(id, new Proposal.Words(kind, article, anchor, body, "因为", ""), day, false)));
    }

    private void answer(Town.Folk folk, long id, LocalDate day, Answer... outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            answerOne(folk, id, day, i, outcomes[i]);
        }
    }

    private void answerOne(Town.Folk folk, long id, LocalDate day, int which, Answer outcome) {
        time.on(day, () -> current.as(folk.worker(), () -> amendments.answer(amendments.of(id).get(which).id(), outcome, "因为问了大家", day)));
    }

    private long say(Town.Folk folk, long id, long article, String quoted, LocalDate day) {
        return time.on(day, () -> current.as(folk.resident(), () -> comments.give(id, new ArticleComment.Words(article, quoted, "说得不清楚", ""), day, false)));
    }

    private void close(Town.Folk folk, long id, LocalDate day) {
        time.on(day, () -> current.as(folk.worker(), () -> consultations.close(id, day)));
    }

    private void write(Town.Folk folk, long id, long article, String body, LocalDate day) {
        time.on(day, () -> current.as(folk.worker(), () -> drafts.write(id, article, 0, new Wording.Words("", body, "", "", ""))));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).startsWith(key));
    }
}
