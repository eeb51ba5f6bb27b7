package org.yishi.portal.people.internal;

import java.util.List;

/** Names of natural persons in public texts: 王小明 becomes 王某某, 欧阳明 becomes 欧阳某 (domain 0.4). */
final class ShortName {

    private static final List<String> DOUBLE_SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "东方", "尉迟", "皇甫", "公孙",
            "慕容", "令狐", "司徒", "夏侯", "端木", "百里", "南宫", "独孤", "长孙", "宇文", "阿苏", "沙马", "吉克", "阿的");

    private ShortName() {
    }

    static String of(String name) {
        if (!name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return name.substring(0, name.offsetByCodePoints(0, 1)) + "***";
        }
        int surname = DOUBLE_SURNAMES.stream().anyMatch(name::startsWith) && name.length() > 2 ? 2 : 1;
        int end = name.offsetByCodePoints(0, surname);
        int given = name.codePointCount(end, name.length());
        return name.substring(0, end) + "某".repeat(Math.max(1, Math.min(2, given)));
    }
}
