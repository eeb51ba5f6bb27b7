package org.yishi.bylaws.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ConsolidationTest {

    private static final int SETS = 10_000;

    private static final Provision A = new Provision(1, "", "楼道不堆放杂物。", "");
    private static final Provision B = new Provision(2, "", "文明养犬。", "");
    private static final Provision C = new Provision(3, "", "有序停车。", "");
    private static final BylawText ABC = new BylawText(List.of(A, B, C));

    @Test
    void inAnyOrderTheTextIsTheSameOrTheSameConflictsAreNamed() {
        int texts = 0;
        int conflicts = 0;
        for (int seed = 0; seed < SETS; seed++) {
            RandomTexts random = new RandomTexts(seed);
            BylawText base = random.text();
            List<Amendment> amendments = random.amendments(base);
            Consolidation one = Consolidation.of(base, amendments);
            Consolidation other = Consolidation.of(base, random.shuffled(amendments));
            assertThat(other.clashes()).as("seed %s", seed).isEqualTo(one.clashes());
            if (one.holds()) {
                texts++;
                assertThat(other.text()).as("seed %s", seed).isEqualTo(one.text());
                assertThat(one.text()).as("seed %s", seed).isEqualTo(byHand(base, amendments));
            } else {
                conflicts++;
                assertThat(one.clashes()).allSatisfy(clash -> assertThat(amendments).extracting(Amendment::id).containsAll(clash.amendments()));
            }
        }
        assertThat(texts).as("both kinds are tried").isGreaterThan(SETS / 3);
        assertThat(conflicts).isGreaterThan(SETS / 10);
    }

    /** As somebody would do it with scissors: words first, then what leaves its place, then each piece put in behind its anchor. */
    private static BylawText byHand(BylawText base, List<Amendment> amendments) {
        Map<Long, Provision> words = new HashMap<>();
        base.articles().forEach(article -> words.put(article.id(), article));
        List<Long> strip = new ArrayList<>(base.ids());
        List<Amendment> placing = new ArrayList<>();
        for (Amendment one : amendments) {
            if (one.after() != null) {
                words.put(one.article(), one.after());
            }
            if (one.kind() == Amendment.Kind.MOVE) {
                strip.remove(one.article());
            }
            if (one.changesPlace() && placing.stream().noneMatch(other -> other.article() == one.article())) {
                placing.add(one);
            }
        }
        placing.sort(Comparator.comparingLong(Amendment::id).reversed());
        Deque<Long> anchors = new ArrayDeque<>(List.of(0L));
        anchors.addAll(strip);
        while (!anchors.isEmpty()) {
            long anchor = anchors.poll();
            placing.stream().filter(one -> one.anchor() == anchor).forEach(one -> {
                strip.add(anchor == 0 ? 0 : strip.indexOf(anchor) + 1, one.article());
                anchors.add(one.article());
            });
        }
        amendments.stream().filter(one -> one.kind() == Amendment.Kind.DELETE).forEach(one -> strip.remove(one.article()));
        return new BylawText(strip.stream().map(words::get).toList());
    }

    @Test
    void whatChangedFromOneTextToAnotherLeadsThereAgain() {
        for (int seed = 0; seed < SETS; seed++) {
            RandomTexts random = new RandomTexts(seed);
            BylawText from = random.text();
            BylawText to = random.text();
            assertThat(Consolidation.of(from, TextChanges.between(from, to)).text()).as("seed %s", seed).isEqualTo(to);
        }
    }

    @Test
    void nothingChangedIsNoAmendment() {
        assertThat(TextChanges.between(ABC, ABC)).isEmpty();
        assertThat(TextChanges.between(ABC, new BylawText(List.of(B, A, C)))).as("one is moved, not two").hasSize(1);
    }

    @Test
    void eachConflictHasItsName() {
        Provision other = new Provision(2, "", "养犬办证。", "");
        Provision third = new Provision(2, "", "遛狗牵绳。", "");
        named(Clash.Kind.TWO_WORDINGS, Amendment.replace(1, B, other), Amendment.replace(2, B, third));
        named(Clash.Kind.DELETED_AND_CHANGED, Amendment.replace(1, B, other), Amendment.delete(2, B));
        named(Clash.Kind.DELETED_AND_CHANGED, Amendment.move(1, 2, 3), Amendment.delete(2, B));
        named(Clash.Kind.TWO_PLACES, Amendment.move(1, 2, 0), Amendment.move(2, 2, 3));
        named(Clash.Kind.CIRCLE, Amendment.move(1, 2, 3), Amendment.move(2, 3, 2));
        named(Clash.Kind.CIRCLE, Amendment.move(1, 2, 2));
        named(Clash.Kind.OUTDATED, Amendment.replace(1, third, other));
        named(Clash.Kind.NO_SUCH_ARTICLE, Amendment.move(1, 9, 0));
        named(Clash.Kind.NO_ANCHOR, Amendment.insert(1, 8, new Provision(9, "", "新条。", "")));
        assertThatThrownBy(() -> Consolidation.of(ABC, List.of(Amendment.move(1, 2, 2))).text()).isInstanceOf(IllegalStateException.class);
    }

    private static void named(Clash.Kind kind, Amendment... amendments) {
        assertThat(Consolidation.of(ABC, List.of(amendments)).clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.kind()).isEqualTo(kind);
            assertThat(clash.amendments()).hasSize(amendments.length);
        });
    }

    @Test
    void whatTwoAskForAlikeIsDoneOnce() {
        Provision other = new Provision(2, "", "养犬办证。", "");
        Consolidation both = Consolidation.of(ABC, List.of(Amendment.replace(1, B, other), Amendment.replace(2, B, other),
                Amendment.delete(3, C), Amendment.delete(4, C)));
        assertThat(both.text().articles()).containsExactly(A, other);
    }

    @Test
    void whatIsInsertedStandsWhereItsAnchorStoodAlsoWhenThatIsDeleted() {
        Provision added = new Provision(9, "", "新条。", "");
        Consolidation both = Consolidation.of(ABC, List.of(Amendment.delete(1, B), Amendment.insert(2, 2, added)));
        assertThat(both.text().articles()).containsExactly(A, added, C);
    }

    @Test
    void chaptersStayInOnePieceWhateverIsAcceptedInWhateverOrder() {
        int texts = 0;
        for (int seed = 0; seed < SETS; seed++) {
            RandomTexts random = new RandomTexts(seed);
            BylawText base = random.inChapters();
            List<Amendment> proposals = random.proposals(base);
            Consolidation one = Consolidation.of(base, proposals);
            Consolidation other = Consolidation.of(base, random.shuffled(proposals));
            assertThat(other.clashes()).as("seed %s", seed).isEqualTo(one.clashes());
            if (one.holds()) {
                texts++;
                List<String> chapters = one.text().articles().stream().map(Provision::chapter).toList();
                assertThat(other.text()).as("seed %s", seed).isEqualTo(one.text());
                assertThat(chapters).as("seed %s", seed).isSortedAccordingTo(Comparator.comparing(base.articles().stream().map(Provision::chapter).toList()::indexOf));
                assertThat(base.articles()).extracting(Provision::chapter).as("seed %s: none is new", seed).containsAll(chapters);
            }
        }
        assertThat(texts).isGreaterThan(SETS / 3);
    }

    @Test
    void whatIsMovedStandsInTheChapterOfWhatItFollows() {
        Provision general = new Provision(1, "第一章 总则", "楼道不堆放杂物。", "");
        Provision other = new Provision(2, "第一章 总则", "文明养犬。", "");
        Provision last = new Provision(3, "第二章 环境", "有序停车。", "");
        Provision end = new Provision(4, "第二章 环境", "垃圾分类。", "");
        BylawText text = new BylawText(List.of(general, other, last, end));
        assertThat(chapters(text, Amendment.move(1, 1, 3).joiningChapter())).containsExactly("2 第一章 总则", "3 第二章 环境", "1 第二章 环境", "4 第二章 环境");
        assertThat(chapters(text, Amendment.move(1, 3, 0).joiningChapter())).startsWith("3 第一章 总则");
        assertThat(chapters(text, Amendment.move(1, 2, 1).joiningChapter(), Amendment.move(2, 1, 3).joiningChapter())).as("behind one that moves itself")
                .containsExactly("3 第二章 环境", "1 第二章 环境", "2 第二章 环境", "4 第二章 环境");
        assertThat(chapters(text, Amendment.insert(1, 0, new Provision(9, "", "新条。", "")).joiningChapter())).startsWith("9 第一章 总则");
        assertThat(chapters(text, Amendment.delete(1, end), Amendment.delete(2, last), Amendment.insert(3, 3, new Provision(9, "", "新条。", "")).joiningChapter()))
                .as("in the place of what is deleted").endsWith("9 第二章 环境");
        assertThat(chapters(new BylawText(List.of(general)), Amendment.move(1, 1, 0).joiningChapter())).as("where nothing stays").containsExactly("1 第一章 总则");
        assertThat(Consolidation.of(text, List.of(Amendment.move(1, 1, 3))).text().articles().get(2)).as("as it was voted on").isEqualTo(general);
    }

    private static List<String> chapters(BylawText text, Amendment... amendments) {
        return Consolidation.of(text, List.of(amendments)).text().articles().stream().map(one -> one.id() + " " + one.chapter()).toList();
    }
}
