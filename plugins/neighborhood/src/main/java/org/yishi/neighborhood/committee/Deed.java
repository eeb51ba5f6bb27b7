package org.yishi.neighborhood.committee;

/** What a committee does for the owners; whether it may, says {@link CommitteeStateRule}. */
public enum Deed {
    /** Decide in a meeting. */
    DECIDE,
    /** Use a seal. */
    USE_SEAL,
    /** Call a vote of the owners. */
    CALL_VOTE,
    /** Call a vote on the property company or the maintenance fund. */
    CALL_MONEY_VOTE,
    /** Spend and book money of the owners. */
    KEEP_ACCOUNTS,
    /** Ask for the maintenance fund in an emergency. */
    ASK_IN_EMERGENCY,
    /** Keep files and seals safe. */
    KEEP_SAFE,
    /** Hand over. */
    HAND_OVER
}
