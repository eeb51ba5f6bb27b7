package org.yishi.bylaws.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.filing.Filings;
import org.yishi.bylaws.publication.Publications;
import org.yishi.bylaws.search.FindableBylaws;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.version.Deadlines;
import org.yishi.bylaws.version.Motions;
import org.yishi.bylaws.version.Purpose;
import org.yishi.bylaws.version.Town;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

/** What the assembly adopted: article by article too, in as many meetings as it takes, and nobody's to take back. */
@PortalTest
class AdoptionsIT {

    private static final String[] THREE = {"第一条 楼道不堆放杂物。", "第二条 晚上十点后不喧哗。", "第三条 遛狗牵绳。"};
    private static final String[] CHANGED = {"第一条 遛狗牵绳。", "第二条 楼道不堆放杂物，不停车。", "第三条 晚上九点后不喧哗。", "第四条 不从高处抛物。"};

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Given given;
    @Inject
    private Town town;
    @Inject
    private Town.Photos photos;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Rulings rulings;
    @Inject
    private Motions motions;
    @Inject
    private Filings filings;
    @Inject
    private Publications publications;
    @Inject
    private Deadlines deadlines;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private FindableBylaws findable;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Town.Folk folk;
    private long first;
    private LocalDate from;

    @BeforeEach
    void aBylawHolds() {
        folk = town.settle();
        first = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        from = town.made(folk, first, Town.BEGIN, THREE);
    }

    @Test
    void eachArticleHasItsOwnVoteAndWhatIsMovedIsVotedOnToo() {
        long second = announced(CHANGED);
        LocalDate day = town.voted(folk, second, from.plusDays(90), true, false, true, false, true);
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.ADOPTED);
        assertThat(words(second)).as("what was refused its place stands where it was").containsExactly("楼道不堆放杂物，不停车。", "晚上十点后不喧哗。", "不从高处抛物。", "遛狗牵绳。");
        assertThat(town.version(second).adoption().numbers()).satisfies(numbers -> assertThat(numbers.base()).isEqualTo(5))
                .satisfies(numbers -> assertThat(numbers.votesFor()).as("there is no sum").isNull());
        assertThat(rulings.of(town.version(second))).extracting(line -> line.number() + (line.ruling().isPassed() ? "+" : "-") + line.ruling().votesFor())
                .containsExactlyInAnyOrder("1-0", "2+5", "3-0", "4+5");
        long changed = bylaws.text(town.version(second)).ids().get(0);
        assertThat(bylaws.history(changed).get(0).ruling()).satisfies(ruling -> assertThat(ruling.votesFor()).isEqualTo(5));
        assertThat(bylaws.history(changed).get(1).ruling()).as("the first was voted on as a whole").isNull();
        town.published(folk, second, day);
    }

    @Test
    void whatOneMeetingDidNotReachTheNextDecides() {
        long second = announced(CHANGED);
        LocalDate day = from.plusDays(90);
        town.voted(folk, second, day, true, true);
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.VOTING);
        refused("bylaws.refusal.begunByArticle", () -> convene(second, day, false));
        refused("bylaws.refusal.votedInPart", () -> withdraw(second, day));
        town.voted(folk, second, day.plusDays(1), true, true, false, true);
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.ADOPTED);
        assertThat(words(second)).containsExactly("遛狗牵绳。", "楼道不堆放杂物，不停车。", "晚上十点后不喧哗。", "不从高处抛物。");
        List<Long> ids = bylaws.text(town.version(second)).ids();
        assertThat(bylaws.history(ids.get(3)).get(0).decidedOn()).as("at the second meeting").isEqualTo(day.plusDays(1));
        assertThat(rulings.of(town.version(second))).extracting(line -> line.ruling().decidedOn()).as("each has the day of its meeting")
                .containsExactly(day, day.plusDays(1), day.plusDays(1), day.plusDays(1));
        assertThat(bylaws.history(ids.get(2))).as("refused: it says what it said").hasSize(1);
        assertThat(bylaws.history(ids.get(2)).get(0).decidedOn()).isEqualTo(town.version(first).adoption().on());
    }

    @Test
    void moreChangesThanAnAgendaTakesAreVotedOnAsAWhole() {
        String[] many = IntStream.rangeClosed(1, 70).mapToObj(i -> "第" + i + "条 " + "约定".repeat(200) + i + "。").toArray(String[]::new);
        long second = announced(many);
        LocalDate day = from.plusDays(90);
        refused("bylaws.refusal.tooManyChanges", () -> convene(second, day, true));
        long meeting = convene(second, day, false);
        assertThat(current.as(folk.worker(), () -> meetings.view(meeting)).items()).singleElement()
                .satisfies(item -> assertThat(item.text()).contains("共 70 条", "SHA-256"));
    }

    @Test
    void nobodyTakesBackWhatIsAnnouncedCalledOrAdopted() {
        long second = opened(CHANGED);
        LocalDate reviewed = town.reviewed(folk, second, from.plusDays(42));
        long notice = time.on(reviewed, () -> current.as(folk.worker(),
                () -> publications.prepare(second, new Publications.Words("公告", "全文", "主任", "社区"), null)));
        refused("bylaws.refusal.noticeFirst", () -> withdraw(second, reviewed));
        time.on(reviewed, () -> current.as(folk.worker(), () -> notices.withdraw(notice, "写错了")));
        LocalDate down = town.announced(folk, second, reviewed.plusDays(1), null);
        long meeting = convene(second, down, false);
        refused("bylaws.refusal.meetingFirst", () -> withdraw(second, down));
        time.on(down, () -> current.as(folk.worker(), () -> meetings.cancel(meeting, "改期")));
        LocalDate day = town.voted(folk, second, down.plusDays(1), false, true);
        refused("bylaws.refusal.adopted", () -> withdraw(second, day));
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.ADOPTED);
    }

    @Test
    void theStreetCallsTheMeetingWhereTheCommitteeDoesNot() {
        long second = announced(CHANGED);
        town.votedBefore(folk.street(), folk, second, from.plusDays(90), false, true);
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.ADOPTED);
    }

    @Test
    void anOrderAfterTheReceiptSuspendsAndOnlyAChangeEndsThat() {
        long article = bylaws.text(town.version(first)).ids().get(1);
        LocalDate day = from.plusDays(5);
        refused("bylaws.refusal.noOrdered", () -> order(Set.of(), day));
        refused("bylaws.refusal.saidOn", () -> order(Set.of(article), Town.BEGIN));
        order(Set.of(article), day);
        assertThat(suspended(first)).containsExactly(article);
        assertThat(town.version(first).filing()).satisfies(filing -> assertThat(filing.receipt()).isEqualTo("备1号"))
                .satisfies(filing -> assertThat(filing.orderedOn()).isEqualTo(day)).satisfies(filing -> assertThat(filing.answeredOn()).isBefore(day));
        long second = announced("第一条 楼道不堆放杂物，不停车。", "第二条 晚上十点后不喧哗。", "第三条 遛狗牵绳。");
        assertThat(suspended(second)).as("a revision that leaves it as it was").containsExactly(article);
        LocalDate voted = town.voted(folk, second, from.plusDays(90), false, true);
        town.published(folk, second, voted);
        assertThat(suspended(second)).containsExactly(article);
        assertThat(time.on(voted.plusDays(40), () -> current.as(folk.worker(), () -> deadlines.of(folk.worker(), folk.area().id())))).singleElement()
                .satisfies(todo -> assertThat(todo.due()).as("as long after the order as before").isEqualTo(due(60, day)));
        refused("bylaws.refusal.notCorrectable", () -> order(Set.of(article), voted.plusDays(40)));
    }

    @Test
    void anotherNoticeOfWhatHoldsChangesNoDayOnWhichItDoes() {
        long second = announced(CHANGED);
        LocalDate day = town.voted(folk, second, from.plusDays(90), false, true).plusDays(2);
        time.on(day, () -> {
            current.as(folk.worker(), () -> adoptions.sign(second, "街道", 2, day));
            current.as(folk.street(), () -> filings.receive(second, "备2号", day));
        });
        LocalDate begins = day.plusDays(3);
        long notice = hung(second, day, begins);
        time.on(begins.plusDays(4), () -> current.as(folk.worker(), () -> notices.withdraw(notice, "贴错了地方")));
        hung(second, begins.plusDays(6), begins.plusDays(20));
        assertThat(town.version(second).effectiveFrom()).isEqualTo(begins);
        assertThat(bylaws.inForce(town.version(first).bylawId(), begins.plusDays(5)))
                .hasValueSatisfying(version -> assertThat(version.id()).isEqualTo(second));
    }

    @Test
    void whatIsFoundIsTheTextThatHolds() {
        long second = announced(CHANGED);
        LocalDate begins = town.published(folk, second, town.voted(folk, second, from.plusDays(90), false, true));
        LocalDate before = begins.minusDays(1);
        assertThat(articlesFound(first, before)).isEqualTo(3);
        assertThat(articlesFound(second, before)).as("it begins tomorrow").isZero();
        assertThat(articlesFound(first, begins)).isZero();
        assertThat(articlesFound(second, begins)).isEqualTo(4);
        List<Publications.Turn> turns = List.of(new Publications.Turn(first, begins), new Publications.Turn(second, begins));
        assertThat(publications.unturned(begins)).containsAll(turns);
        turns.forEach(turn -> time.on(begins, () -> current.as(Actor.PORTAL, () -> publications.turn(turn.version(), turn.on()))));
        assertThat(publications.unturned(begins)).doesNotContainAnyElementsOf(turns);
    }

    private LocalDate due(int days, LocalDate from) {
        return new DeadlineRule(days, DeadlineRule.Unit.DAYS, Rollover.OFF_DAYS).due(from, calendar.days());
    }

    private long articlesFound(long id, LocalDate day) {
        return time.on(day, () -> findable.of(List.of(town.version(id).dossier()))).size() - 1L;
    }

    @Test
    void aChangeBesideThePortalIsFound() throws SQLException {
        String dossier = town.version(first).dossier();
        assertThat(ledger.check(dossier).holds()).isTrue();
        long wording = bylaws.lines(town.version(first)).get(0).wording().id();
        execute("update bylaws_wording set body = '楼道可以堆放杂物。' where id = " + wording);
        assertThat(ledger.check(dossier).holds()).isFalse();
        execute("update bylaws_wording set body = '楼道不堆放杂物。' where id = " + wording);
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    /** What core does is not hindered by it, and what the bylaws keep stays true for the day on which they are switched on again. */
    @Test
    void whereTheBylawsAreSwitchedOffTheyStillHearOfTheirNoticesAndVotes() {
        long second = opened(CHANGED);
        LocalDate day = town.reviewed(folk, second, from.plusDays(42)).plusDays(1);
        long wrong = prepared(second, day);
        switched(false);
        time.on(day, () -> current.as(folk.worker(), () -> notices.withdraw(wrong, "写错了")));
        assertThat(town.version(second).publication().readyNotice()).isZero();
        switched(true);
        long notice = prepared(second, day);
        List<Long> photos = time.on(day, () -> current.as(folk.worker(), () -> List.of(photo(second), photo(second))));
        switched(false);
        time.on(day, () -> current.as(folk.worker(), () -> notices.publish(notice, day, photos.get(0))));
        LocalDate down = time.on(day, () -> notices.view(notice)).period().lastDay().plusDays(1);
        time.on(down, () -> current.as(folk.worker(), () -> notices.close(notice, down, photos.get(1))));
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.VOTING);
        switched(true);
        long meeting = convene(second, down, false);
        switched(false);
        time.on(down, () -> current.as(folk.worker(), () -> meetings.enterFromPaper(folk.area().id(), town.minutes(folk, meeting, down))));
        assertThat(town.version(second).stage()).isEqualTo(VersionStage.ADOPTED);
        time.on(down, () -> assertThatThrownBy(() -> current.as(folk.worker(), () -> adoptions.sign(second, "街道", 2, down)))
                .as("what people want to do with bylaws is refused").isInstanceOf(AccessRefused.class));
    }

    private void switched(boolean on) {
        given.plugin("bylaws", folk.area(), on);
    }

    private long photo(long version) {
        return photos.keep(folk.area().id(), "bylaws/version/" + version);
    }

    private long prepared(long id, LocalDate day) {
        return time.on(day, () -> current.as(folk.worker(), () -> {
            long notice = publications.prepare(id, new Publications.Words("公告", "全文", "主任", "社区"), null);
            notices.checkPrivacy(notice);
            return notice;
        }));
    }

    private long opened(String... articles) {
        LocalDate again = from.plusDays(20);
        long second = town.begin(folk, town.version(first).bylawId(), Purpose.REVISION, again);
        town.laidOpen(folk, second, again, articles);
        return second;
    }

    private long announced(String... articles) {
        long second = opened(articles);
        town.announced(folk, second, town.reviewed(folk, second, from.plusDays(42)).plusDays(1), null);
        return second;
    }

    private long hung(long id, LocalDate day, LocalDate effective) {
        return time.on(day, () -> current.as(folk.worker(), () -> {
            long notice = publications.prepare(id, new Publications.Words("公告", "全文", "主任", "社区"), effective);
            notices.checkPrivacy(notice);
            notices.publish(notice, day, null);
            return notice;
        }));
    }

    private long convene(long id, LocalDate day, boolean byArticle) {
        return time.on(day, () -> current.as(folk.worker(), () -> adoptions.convene(id, "REPRESENTATIVES", Body.MEMBERS, byArticle)));
    }

    private void withdraw(long id, LocalDate day) {
        time.on(day, () -> current.as(folk.worker(), () -> motions.withdraw(id, "不改了")));
    }

    private void order(Set<Long> articles, LocalDate heldOn) {
        LocalDate today = heldOn.isBefore(from) ? from : heldOn;
        time.on(today, () -> current.as(folk.street(), () -> filings.order(first, articles, "时间不合理", heldOn)));
    }

    private List<Long> suspended(long id) {
        return bylaws.lines(town.version(id)).stream().filter(line -> !line.gone()).map(ArticleLine::wording).filter(one -> one.isSuspended())
                .map(one -> one.articleId()).collect(Collectors.toList());
    }

    private List<String> words(long id) {
        return bylaws.text(town.version(id)).articles().stream().map(Provision::text).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).startsWith(key));
    }
}
