package org.yishi.portal.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Weight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.Found;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.internal.words.Asked;
import org.yishi.portal.search.internal.words.Candidates;

/** An answer looks at no more documents where ten times as many fit. */
class LooksAtFewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<Place> OPEN = List.of(new Place("test.text", 1, Privacy.PUBLIC));
    private static final int FEW = 1_500;
    private static final int MANY = 15_000;

    @TempDir
    private static Path folder;

    /** Every text fits every question of this test. */
    @BeforeAll
    static void fill() throws IOException {
        fill("few", FEW);
        fill("many", MANY);
    }

    private static void fill(String name, int count) throws IOException {
        try (OpenIndex index = OpenIndex.in(folder.resolve(name))) {
            for (int i = 0; i < count; i++) {
                Findable text = Findable.page("test/" + i, 1, "小区道路照明改造通知", "/test/text?id=" + i)
                        .saying("停车请先登记 parking places").of(TODAY.minusDays(i * 7919L % 3_000));
                index.replace(Stored.unit("test.text", text.dossier()), List.of(Stored.of("test.text", text, "")));
            }
            index.commit(1, "test");
        }
    }

    private interface Asking<T> {

        T of(Lookup lookup) throws IOException;
    }

    private record Looked<T>(T found, long documents, int parts) {
    }

    private static <T> Looked<T> look(String name, Asking<T> asking) throws IOException {
        try (OpenIndex index = OpenIndex.in(folder.resolve(name))) {
            return index.search(searcher -> {
                Counting counting = new Counting(searcher.getIndexReader());
                return new Looked<>(asking.of(new Lookup(counting, OPEN, TODAY)), counting.documents, searcher.getIndexReader().leaves().size());
            });
        }
    }

    private static final class Counting extends IndexSearcher {

        private long documents;

        Counting(IndexReader reader) {
            super(reader);
        }

        @Override
        protected void search(List<LeafReaderContext> leaves, Weight weight, Collector collector) throws IOException {
            super.search(leaves, weight, new FilterCollector(collector) {

                @Override
                public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
                    return new FilterLeafCollector(super.getLeafCollector(context)) {

                        @Override
                        public void collect(int document) throws IOException {
                            documents++;
                            super.collect(document);
                        }
                    };
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"路", "道路", "道路照明", "照明 停车", "路 停", "xq", "xqdl", "xiaoqudaolu", "parking", "小区道路照明什么时候改造", "登记"})
    void aQuestion(String words) throws IOException {
        Asking<Found> asking = lookup -> lookup.find(new Question(words, 0, "", 0, 1), Asked.of(words), true);
        Looked<Found> few = look("few", asking);
        Looked<Found> many = look("many", asking);
        assertThat(few.found().hits()).hasSize(Found.PAGE);
        assertThat(many.found().hits()).hasSize(Found.PAGE);
        assertThat(many.found().exact()).isFalse();
        assertThat(many.documents()).as("%s in %d parts", words, many.parts()).isLessThanOrEqualTo(most(many.parts(), many.found()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"路", "道路", "道路照明", "xqdl", "xiaoqu"})
    void aSuggestion(String words) throws IOException {
        Looked<Integer> many = look("many", lookup -> lookup.suggest(Asked.of(words)).size());
        assertThat(many.found()).as("alike ones once").isEqualTo(1);
        assertThat(many.documents()).isLessThanOrEqualTo((Candidates.COUNTED + 1L) * many.parts());
    }

    /** The newest anywhere, those in titles, and one for each way to narrow. */
    private static long most(int parts, Found found) {
        return (Candidates.COUNTED + Candidates.COMPARED + 2L) * parts + 2L * parts * (found.kinds().size() + found.years().size());
    }

    @Test
    void whatLiesInNoOpenPlaceDoesNotExist() throws IOException {
        try (OpenIndex index = OpenIndex.in(folder.resolve("many"))) {
            Lookup closed = index.search(searcher -> new Lookup(searcher, List.of(new Place("test.text", 1, Privacy.RESIDENTS),
                    new Place("test.text", 2, Privacy.PUBLIC), new Place("test.other", 1, Privacy.PUBLIC)), TODAY));
            Found found = closed.find(new Question("道路", 0, "", 0, 1), Asked.of("道路"), true);
            assertThat(found.total()).isZero();
            assertThat(found.hits()).isEmpty();
            assertThat(found.kinds()).isEmpty();
            assertThat(found.years()).isEmpty();
            assertThat(closed.suggest(Asked.of("道路"))).isEmpty();
        }
    }

    @Test
    void whatIsNarrowedIsLookedForAmongTheNewestOfItsYear() throws IOException {
        Looked<Found> old = look("many", lookup ->
                lookup.find(new Question("道路", 0, "", 2019, 1), Asked.of("道路"), true));
        assertThat(old.found().hits()).hasSize(Found.PAGE).allMatch(hit -> hit.date().getYear() == 2019);
        assertThat(old.found().years()).hasSizeGreaterThan(7);
        assertThat(old.documents()).isLessThanOrEqualTo(2 * most(old.parts(), old.found()));
    }
}
