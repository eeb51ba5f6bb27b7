package org.yishi.neighborhood.fund;

/** When the fund may be used without a vote (四川省物业管理条例第九十条): this list and nothing else. */
public enum Danger {
    /** 屋面、外墙渗漏. */
    LEAK,
    /** 电梯故障. */
    LIFT,
    /** 外墙饰面脱落. */
    FACADE,
    /** 消防设施故障. */
    FIRE,
    /** 排水、排污堵塞或破损. */
    DRAIN,
    /** 二次供水水泵故障. */
    PUMP,
    /** 供配电故障. */
    POWER
}
