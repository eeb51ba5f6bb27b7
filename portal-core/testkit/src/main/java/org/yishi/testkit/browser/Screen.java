package org.yishi.testkit.browser;

/** The two screens on which every page has to be usable. */
public enum Screen {
    /** A small telephone, with touch. */
    PHONE(360, 800, true),
    /** An office computer. */
    DESKTOP(1280, 900, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean touch() {
        return touch;
    }
}
