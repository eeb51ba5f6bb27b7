package org.yishi.neighborhood.guidance;

/**
 * The steps in which a branch guides the founding of the owners' committee (指导业委会组建, domain 6.3). Its word is the message
 * {@code neighborhood.guidance.step.<STEP>}.
 */
public enum GuidanceStep {
    /** The condition of a first owners' meeting is met. */
    CONDITION,
    /** The branch's opinion on the preparatory group. */
    GROUP,
    /** Candidates recommended, with reasons; owners who nominate each other are equal to them. */
    CANDIDATES,
    /** The branch watched the count. */
    COUNT,
    /** The first joint meeting of branch, committee and property company. */
    JOINT_MEETING,
    /** A draft of the covenant. */
    COVENANT
}
