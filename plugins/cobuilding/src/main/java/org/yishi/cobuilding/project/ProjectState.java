package org.yishi.cobuilding.project;

/** How a project stands. Its word is the message {@code cobuilding.project.state.<STATE>}. */
public enum ProjectState {
    PROPOSED, RUNNING, FINISHED, ABANDONED
}
