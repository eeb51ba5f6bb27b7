package org.yishi.portal.procedure;

/** Numbers of matters, 社区代码-年-序号. Called inside of a guarded act: where it fails, the number is not used up. */
public interface CaseNumbers {

    /** The next one of the community in which the area lies: {@code guiyuan-2026-003}; without gaps, never twice. */
    String next(long areaId, int year);
}
