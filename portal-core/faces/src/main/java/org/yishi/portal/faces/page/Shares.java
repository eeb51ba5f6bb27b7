package org.yishi.portal.faces.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Whole percent for bars. Only for the eye: rules compare exact numbers. */
@Named("shares")
@ApplicationScoped
public class Shares {

    /** 0 to 100; 0 where there is nothing to share. */
    public long of(long part, long whole) {
        return whole <= 0 ? 0 : Math.max(0, Math.min(100, (part * 100 + whole / 2) / whole));
    }
}
