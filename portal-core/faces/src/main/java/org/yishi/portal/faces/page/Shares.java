package org.yishi.portal.faces.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Numbers for the eye: whole percent for bars, sizes of files. Rules compare exact numbers. */
@Named("shares")
@ApplicationScoped
public class Shares {

    /** 0 to 100; 0 where there is nothing to share. */
    public long of(long part, long whole) {
        return whole <= 0 ? 0 : Math.max(0, Math.min(100, (part * 100 + whole / 2) / whole));
    }

    /** Size of a file as people read it, never 0. */
    public long kilobytes(long bytes) {
        return Math.max(1, (bytes + 512) / 1024);
    }
}
