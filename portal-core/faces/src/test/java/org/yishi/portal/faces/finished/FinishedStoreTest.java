package org.yishi.portal.faces.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.yishi.portal.faces.look.Look;

class FinishedStoreTest {

    private static final Finished PAGE = Finished.of("text/html", new byte[] {1});
    private static final String COMMUNITY = "/1/4/";
    private static final String OTHER = "/1/5/";

    private final FinishedStore store = new FinishedStore();

    private PageKey kept(String path, String area) {
        PageKey key = PageKey.of(path, Map.of(), new Look("", "zh", "m"));
        store.keep(key, PAGE, area, store.now());
        return key;
    }

    @Test
    void aPageStaysUntilItsAreaChanges() {
        PageKey here = kept("/a", COMMUNITY);
        PageKey there = kept("/b", OTHER);

        store.drop(COMMUNITY);

        assertThat(store.find(here)).isEmpty();
        assertThat(store.find(there)).contains(PAGE);
    }

    @Test
    void aChangeAboveOrBelowConcernsThePageToo() {
        PageKey above = kept("/a", COMMUNITY);
        store.drop("/1/");
        assertThat(store.find(above)).isEmpty();

        PageKey below = kept("/a", COMMUNITY);
        store.drop("/1/4/9/");
        assertThat(store.find(below)).isEmpty();
    }

    @Test
    void aPageOfNoAreaIsMadeAnewAfterEveryChange() {
        PageKey home = kept("/", "");

        store.drop(OTHER);

        assertThat(store.find(home)).isEmpty();
    }

    @Test
    void aPageMadeWhileSomethingChangedIsNotKept() {
        PageKey key = PageKey.of("/a", Map.of(), new Look("", "zh", "m"));
        long begun = store.now();
        store.drop(COMMUNITY);

        store.keep(key, PAGE, COMMUNITY, begun);

        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void aChangeElsewhereDoesNotSpoilAPageBeingMade() {
        PageKey key = PageKey.of("/a", Map.of(), new Look("", "zh", "m"));
        long begun = store.now();
        store.drop(OTHER);

        store.keep(key, PAGE, COMMUNITY, begun);

        assertThat(store.find(key)).isPresent();
    }
}
