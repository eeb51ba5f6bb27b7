package org.yishi.cobuilding.unit;

/** What kind of unit it is. Its word is the message {@code cobuilding.unit.kind.<KIND>}. */
public enum UnitKind {
    SCHOOL, HOSPITAL, BUSINESS, PROPERTY, SOCIAL, DEPARTMENT, OTHER;

    /** 职能部门: what it has to do by its office may not become work of the community by way of an agreement (domain 9.3). */
    public boolean isDepartment() {
        return this == DEPARTMENT;
    }
}
