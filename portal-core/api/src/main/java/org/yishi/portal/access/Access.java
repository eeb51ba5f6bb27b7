package org.yishi.portal.access;

/** Answers what the current actor may do, so that a page can leave out what would be refused. The funnel decides, not the page. */
public interface Access {

    /**
     * @param action as declared, {@code plugin.verb}
     * @param areaId the area of the act; 0 for the whole portal
     */
    boolean may(String action, long areaId);

    /** Whether the current actor may see data of that class in that area. */
    boolean maySee(Privacy privacy, long areaId);
}
