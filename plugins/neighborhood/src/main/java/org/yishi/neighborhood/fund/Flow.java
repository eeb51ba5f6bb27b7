package org.yishi.neighborhood.fund;

/** Money comes or goes. */
public enum Flow {
    IN, OUT;

    public Flow reversed() {
        return this == IN ? OUT : IN;
    }
}
