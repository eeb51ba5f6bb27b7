package org.yishi.representatives.contact;

/** Where what a representative does not take belongs (domain 8.3). */
public enum ProperWay {
    /** 信访：十五日内告知是否受理，六十日内办结，可延长不超过三十日（信访工作条例第二十二条、第三十四条）. */
    PETITION,
    /** 诉讼. */
    COURT,
    /** 仲裁. */
    ARBITRATION,
    /** 行政复议. */
    APPEAL,
    /** 报警、急救. */
    EMERGENCY
}
