package org.yishi.portal.faces.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final String QUIET = "<section class=\"card stack\"><h2 id=\"a\">议题</h2><ul><li>一</li><li>二</li></ul></section>";
    private static final String URGENT = "<section class=\"card card-accent stack\" aria-labelledby=\"b\">\n  <h2>待办</h2><p class=\"badge badge-warn\">超期</p></section>";

    private static String folded(String drawn, boolean open) {
        return new Folds(drawn).folded(open, count -> count + " 项");
    }

    @Test
    void aCardIsALineWithItsHeadingAndHowManyThingsAreInIt() {
        assertThat(folded(QUIET, false)).isEqualTo("<section class=\"card fold stack\"><details><summary><h2 id=\"a\">议题</h2><span class=\"meta\">2 项</span></summary>"
                + "<div class=\"stack\"><ul><li>一</li><li>二</li></ul></div></details></section>");
    }

    @Test
    void theFirstThatAsksForAnActLiesOpen() {
        assertThat(folded(QUIET + URGENT + URGENT, true)).containsOnlyOnce("<details open").contains("<details><summary><h2 id=\"a\"")
                .startsWith("<section class=\"card fold stack\"><details>");
    }

    @Test
    void howManyStandOutWhereOneAsksForAnAct() {
        String asks = "<section class=\"card\"><h2>表决</h2><div class=\"stack\"><h3>甲</h3><a class=\"button button-primary\">投票</a></div></section>";
        assertThat(folded(asks, false)).contains("<span class=\"badge badge-warn\">1 项</span>");
        assertThat(folded(asks.replace("button-primary\"", "button-primary\" hidden=\"hidden\""), false)).as("what nobody sees").contains("<span class=\"meta\">1 项</span>");
    }

    @Test
    void whereNothingAsksTheFirstLiesOpen() {
        assertThat(folded(QUIET + QUIET, true)).startsWith("<section class=\"card fold stack\"><details open").containsOnlyOnce("open=");
    }

    @Test
    void aCardInACardStaysAsItIs() {
        String inner = "<section class=\"card\"><h2>内</h2></section>";
        assertThat(folded("<section class=\"card\"><h2>外</h2>" + inner + "</section>", false)).containsOnlyOnce("<details>").contains(inner);
    }

    @Test
    void whatIsNoCardStaysAsItIs() {
        String other = "<p>话</p><section class=\"cardinal\"><h2>甲</h2></section><section class=\"card\"><p>没有标题</p></section>"
                + "<section class=\"card stack card-stays\"><h2>我的资料</h2></section>";
        assertThat(folded(other, true)).isEqualTo(other);
    }
}
