package org.yishi.neighborhood.branch;

/** What kind of branch a compound has. Its word is the message {@code neighborhood.branch.form.<FORM>}. */
public enum BranchForm {
    /** 党支部: enough formal members of its own. */
    BRANCH,
    /** 联合党支部: of several units that have too few each. */
    JOINT,
    /** 功能型党支部: of members who live here and keep their organisational relation elsewhere. */
    FUNCTIONAL
}
