package org.yishi.portal.faces.finished;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.NotFound;

/** Places for those whose answer is made for them alone and costs much; who finds none is asked to come again (503), so that others need not wait. */
public final class Places {

    private final Semaphore free;
    private final int againInSeconds;

    public Places(int atOnce, int againInSeconds) {
        this.free = new Semaphore(atOnce);
        this.againInSeconds = againInSeconds;
    }

    /** What is done at a place; what it does not find is answered as not found (404). */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    public void take(HttpServletResponse response, Work work) throws IOException {
        if (!free.tryAcquire()) {
            response.setHeader("Retry-After", Integer.toString(againInSeconds));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            work.run();
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            free.release();
        }
    }
}
