package org.yishi.bylaws.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.text.WrittenText.Written;

class ArticleMatchingTest {

    private static final BylawText KNOWN = new BylawText(List.of(new Provision(7, "", "楼道不堆放杂物。", ""), new Provision(8, "", "晚上十点后不喧哗。", ""),
            new Provision(9, "", "遛狗牵绳。", "")));

    @Test
    void anArticleStaysItselfWhereItSaysTheSameOrMuchTheSame() {
        assertThat(ArticleMatching.of(KNOWN, List.of(new Written("", "遛狗牵绳。"), new Written("", "楼道不堆放杂物，不停车。"), new Written("", "垃圾分四类。"),
                new Written("", "晚上九点后不喧哗。")))).containsExactly(9L, 7L, 0L, 8L);
    }

    @Test
    void noArticleIsTakenTwice() {
        assertThat(ArticleMatching.of(KNOWN, List.of(new Written("", "遛狗牵绳。"), new Written("", "遛狗牵绳。")))).containsExactly(9L, 0L);
        for (int seed = 0; seed < 300; seed++) {
            RandomTexts random = new RandomTexts(seed);
            List<Long> ids = ArticleMatching.of(random.text(), random.text().articles().stream().map(one -> new Written("", one.text())).toList());
            List<Long> known = ids.stream().filter(id -> id != 0).toList();
            assertThat(new HashSet<>(known)).hasSameSizeAs(known);
        }
    }

    @Test
    void theSameTextIsTheSameArticles() {
        assertThat(ArticleMatching.of(KNOWN, KNOWN.articles().stream().map(one -> new Written("", one.text())).toList())).containsExactly(7L, 8L, 9L);
    }
}
