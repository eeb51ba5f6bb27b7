package org.yishi.portal.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by what was typed. */
class AskedTest {

    private static final SmallIndex TITLES = SmallIndex.of(
            "小区道路照明改造|路灯十年没有换过，晚上看不清台阶。",
            "机修厂宿舍院充电棚建设|由居民委员会组织施工，电动自行车集中停放。",
            "社区食堂助餐试点|六十五岁以上的老人每餐补助三元。",
            "重阳节敬老活动方案|地点在银行旁边的活动室，长者优先。",
            "关于“一事一档”的说明（2026年）|编号 guiyuan-2026-003。",
            "UberX 听证会记录|Drivers said that the lights of taxis were switched off.",
            "停车管理办法|停车位按户轮候，先登记的先得。",
            "道路两侧绿化|照明另行安排。",
            "𠮷野家门前的䶮字招牌|少见字也要找得到。",
            "女儿墙修缮|墙面脱落，及时加固。");

    @ParameterizedTest
    @CsvSource({
            // words and parts of words
            "道路照明, 小区道路照明改造", "路照, 小区道路照明改造", "棚, 机修厂宿舍院充电棚建设", "电棚建, 机修厂宿舍院充电棚建设", "修厂, 机修厂宿舍院充电棚建设",
            "照明 道路, 小区道路照明改造", "助餐　老人, 社区食堂助餐试点", "轮候, 停车管理办法", "先登记先得, 停车管理办法", "造, 小区道路照明改造",
            // across punctuation, with signs that mean something elsewhere
            "于一事, 关于“一事一档”的说明（2026年）", "“一事一档”, 关于“一事一档”的说明（2026年）", "guiyuan-2026-003, 关于“一事一档”的说明（2026年）",
            "2026, 关于“一事一档”的说明（2026年）", "说明(2026, 关于“一事一档”的说明（2026年）",
            // full width, traditional, capitals
            "ＵｂｅｒＸ, UberX 听证会记录", "２０２６年, 关于“一事一档”的说明（2026年）", "充電棚, 机修厂宿舍院充电棚建设", "聽證會, UberX 听证会记录", "uberx, UberX 听证会记录",
            // pinyin: initials, in full, mixed, unfinished, several readings
            "xqdl, 小区道路照明改造", "xiaoqudaolu, 小区道路照明改造", "xiaoqudl, 小区道路照明改造", "xqdaolu, 小区道路照明改造", "xiaoqudaolua, ''", "xiaoqudaol, 小区道路照明改造",
            "zhaoming, 小区道路照明改造", "zhm, 小区道路照明改造", "zmgz, 小区道路照明改造", "chongyang, 重阳节敬老活动方案", "zhongyang, 重阳节敬老活动方案", "cyj, 重阳节敬老活动方案",
            "nverqiang, 女儿墙修缮", "nvr, 女儿墙修缮", "yishiyidang, 关于“一事一档”的说明（2026年）",
            // English by its stems, and parts of it
            "driver, UberX 听证会记录", "switching light, UberX 听证会记录", "ber, UberX 听证会记录", "Taxi, UberX 听证会记录",
            // beyond the first plane
            "𠮷, 𠮷野家门前的䶮字招牌", "𠮷野, 𠮷野家门前的䶮字招牌", "䶮字, 𠮷野家门前的䶮字招牌"})
    void itIsFoundFirst(String typed, String title) {
        assertThat(TITLES.find(typed).stream().findFirst().orElse("")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"太极拳", "鸟", "zzzz", "yinhe", "umbrella", "道路照明 太极拳", "\"", "AND", "。。。", "", "   ", "𠀀"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(TITLES.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "title:*", "道路 OR 停车)", "((((", "/.*/", "\\", "道路~9999", "[a TO z]", "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "\ud83d",
            "\u0000", "'; drop table portal_area; --"})
    void whatIsTypedIsNeverALanguage(String typed) {
        assertThatCode(() -> TITLES.find(typed)).doesNotThrowAnyException();
        assertThat(TITLES.find(typed)).hasSizeLessThan(3);
    }

    @Test
    void aVeryLongQuestionIsCutNotRefused() {
        assertThat(TITLES.find("小区道路照明改造".repeat(2_000))).contains("小区道路照明改造");
        assertThat(TITLES.find("道路 ".repeat(5_000))).contains("小区道路照明改造");
        assertThat(TITLES.find("xiaoqu".repeat(1_000))).isEmpty();
    }

    @Test
    void aTitleComesBeforeATextAndTheWholeBeforeParts() {
        SmallIndex index = SmallIndex.of("夜间巡查|各小区的道路照明改造正在进行。", "小区道路照明改造|计划三月开工。", "道路与照明|小区的改造。");
        assertThat(index.find("道路照明改造")).containsExactly("小区道路照明改造", "夜间巡查", "道路与照明");
    }

    @Test
    void aLongSentenceFindsWhatHoldsMostOfIt() {
        assertThat(TITLES.find("小区道路的照明什么时候改造")).first().isEqualTo("小区道路照明改造");
    }

    @Test
    void suggestionsLookAtTitlesOnly() {
        assertThat(TITLES.suggest("停车")).isEqualTo(List.of("停车管理办法"));
        assertThat(TITLES.suggest("台阶")).isEmpty();
        assertThat(TITLES.suggest("tingche")).isEqualTo(List.of("停车管理办法"));
    }
}
