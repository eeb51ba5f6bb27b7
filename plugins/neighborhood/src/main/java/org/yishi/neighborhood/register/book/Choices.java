package org.yishi.neighborhood.register.book;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yishi.neighborhood.register.Title;
import org.yishi.neighborhood.register.UnitArea;
import org.yishi.portal.rule.owners.Unit;

/** What may stand in cells of a few words. */
final class Choices {

    static final Map<String, Unit.Kind> KINDS = words("住宅", Unit.Kind.RESIDENTIAL, "公寓", Unit.Kind.RESIDENTIAL, "别墅", Unit.Kind.RESIDENTIAL,
            "商业", Unit.Kind.COMMERCIAL, "商铺", Unit.Kind.COMMERCIAL, "店面", Unit.Kind.COMMERCIAL, "门面", Unit.Kind.COMMERCIAL,
            "办公", Unit.Kind.COMMERCIAL, "车位", Unit.Kind.PARKING, "车库", Unit.Kind.PARKING, "停车位", Unit.Kind.PARKING,
            "地下车位", Unit.Kind.PARKING, "摊位", Unit.Kind.STALL, "储藏间", Unit.Kind.STORAGE, "储藏室", Unit.Kind.STORAGE,
            "杂物间", Unit.Kind.STORAGE, "地下室", Unit.Kind.STORAGE, "共有", Unit.Kind.COMMON, "公共", Unit.Kind.COMMON,
            "物业用房", Unit.Kind.COMMON);

    static final Map<String, Unit.Status> STATES = words("已交付", Unit.Status.DELIVERED, "已交房", Unit.Status.DELIVERED, "已收房",
            Unit.Status.DELIVERED, "已入住", Unit.Status.DELIVERED, "空置", Unit.Status.DELIVERED, "出租", Unit.Status.DELIVERED,
            "未售", Unit.Status.UNSOLD, "未出售", Unit.Status.UNSOLD, "待售", Unit.Status.UNSOLD, "已售未交付", Unit.Status.SOLD_NOT_DELIVERED,
            "已售未交房", Unit.Status.SOLD_NOT_DELIVERED, "未交付", Unit.Status.SOLD_NOT_DELIVERED, "未交房", Unit.Status.SOLD_NOT_DELIVERED);

    static final Map<String, UnitArea.Source> SOURCES = words("不动产登记", UnitArea.Source.REGISTER, "登记", UnitArea.Source.REGISTER,
            "产权证", UnitArea.Source.REGISTER, "测绘", UnitArea.Source.SURVEY, "实测", UnitArea.Source.SURVEY,
            "合同", UnitArea.Source.CONTRACT, "买卖合同", UnitArea.Source.CONTRACT, "销售合同", UnitArea.Source.CONTRACT);

    static final Map<String, Title> TITLES = words("不动产登记", Title.REGISTERED, "登记", Title.REGISTERED, "买受人合法占有", Title.POSSESSION,
            "购房合同", Title.POSSESSION, "买卖合同", Title.POSSESSION, "继承", Title.INHERITED, "受遗赠", Title.INHERITED,
            "法院判决", Title.JUDGED, "仲裁", Title.JUDGED, "合法建造", Title.BUILT, "自建", Title.BUILT);

    static final Map<String, Boolean> YES_NO = words("是", true, "有", true, "同意", true, "能", true, "否", false, "无", false, "不同意", false,
            "不能", false);

    private Choices() {
    }

    /** Words and what they mean, in this order. */
    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> words(Object... pairs) {
        Map<String, T> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put((String) pairs[i], (T) pairs[i + 1]);
        }
        return words;
    }
}
