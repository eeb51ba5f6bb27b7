package org.yishi.neighborhood.fund;

import java.util.Arrays;
import java.util.List;

/** Where money came from, and where it went. */
public enum Category {
    /** 交存. */
    DEPOSIT(Flow.IN),
    /** 利息. */
    INTEREST(Flow.IN),
    /** 公共停车. */
    PARKING(Flow.IN),
    /** 广告. */
    ADVERTISING(Flow.IN),
    /** 经营用房. */
    PREMISES(Flow.IN),
    /** 由公共收益补充. */
    FROM_INCOME(Flow.IN),
    /** 其他收入. */
    OTHER_IN(Flow.IN),
    /** 维修、更新、改造. */
    REPAIR(Flow.OUT),
    /** 经营的合理成本. */
    COST(Flow.OUT),
    /** 业主大会、业主委员会经费. */
    ASSEMBLY(Flow.OUT),
    /** 委员补贴. */
    ALLOWANCE(Flow.OUT),
    /** 补充维修资金. */
    TO_FUND(Flow.OUT),
    /** 公共区域电费、绿化等. */
    COMMON_PARTS(Flow.OUT),
    /** 其他支出. */
    OTHER_OUT(Flow.OUT);

    private final Flow flow;

    Category(Flow flow) {
        this.flow = flow;
    }

    public Flow flow() {
        return flow;
    }

    public static List<Category> of(Flow flow) {
        return Arrays.stream(values()).filter(one -> one.flow == flow).toList();
    }
}
