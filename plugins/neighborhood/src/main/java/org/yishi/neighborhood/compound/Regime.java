package org.yishi.neighborhood.compound;

/** Who runs a compound (物业管理方式). Its word is the message {@code neighborhood.compound.regime.<REGIME>}. */
public enum Regime {
    /** 物业服务. */
    COMPANY,
    /** 自行管理. */
    SELF,
    /** 应急服务. */
    EMERGENCY,
    /** 无人管理. */
    NONE
}
