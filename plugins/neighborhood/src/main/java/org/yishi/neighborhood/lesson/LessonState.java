package org.yishi.neighborhood.lesson;

/** Where a meeting of the branch stands. Its word is the message {@code neighborhood.lesson.state.<STATE>}. */
public enum LessonState {
    PLANNED, NOTICED, HELD, RECORDED, CONFIRMED,
    /** 未开展: its period is over and it was not held. Nobody enters it; it follows from the day. */
    MISSED
}
