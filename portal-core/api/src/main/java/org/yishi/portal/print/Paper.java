package org.yishi.portal.print;

/** The paper that offices and copy shops have. */
public enum Paper {
    A4(210, 297),
    A3(297, 420);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres, upright. */
    public int width() {
        return width;
    }

    /** In millimetres, upright. */
    public int height() {
        return height;
    }
}
