package org.yishi.neighborhood.fund;

import java.util.Arrays;
import java.util.List;

/** What owners must be able to read (四川省物业管理条例第三十七条；最高人民法院建筑物区分所有权司法解释第十三条). */
public enum PublicItem {
    /** 维修资金收支: follows from the publication of its account. */
    FUND(true, true),
    /** 公共收益收支: likewise. */
    INCOME(true, true),
    /** 共用部分的使用. */
    COMMON_USE(true, false),
    /** 业主大会和业主委员会工作经费. */
    EXPENSES(true, false),
    /** 委员本人交纳物业费、停车费情况. */
    MEMBERS_FEES(true, false),
    /** 车位、车库的处分: on change. */
    PARKING(false, false);

    private final boolean halfYearly;
    private final boolean account;

    PublicItem(boolean halfYearly, boolean account) {
        this.halfYearly = halfYearly;
        this.account = account;
    }

    public boolean isHalfYearly() {
        return halfYearly;
    }

    /** Whether the accounts themselves are what is published. */
    public boolean isAccount() {
        return account;
    }

    /** What is written and posted by hand. */
    public static List<PublicItem> written() {
        return Arrays.stream(values()).filter(item -> !item.account).toList();
    }
}
