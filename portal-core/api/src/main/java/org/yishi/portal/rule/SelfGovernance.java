package org.yishi.portal.rule;

/** Whether people govern themselves as residents of a town (居民委员会) or as villagers (村民委员会). */
public enum SelfGovernance {
    COMMUNITY, VILLAGE
}
