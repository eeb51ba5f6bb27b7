package org.yishi.portal.access.internal;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;

/**
 * One unit of work: all of it or nothing. A unit inside another joins it. When the database says that somebody else was
 * faster, the whole unit is tried again.
 */
@ApplicationScoped
public class Unit {

    /** Enough for fifty acts that want the same row at the same moment, on a machine that has much else to do. */
    private static final int TRIES = 60;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(4);
    /** Noted on a transaction: the changes of what is remembered that it came after. */
    private static final Object BEGAN = new Object();
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    /** Lock wait timeout, deadlock, and «record has changed since last read» under snapshot isolation. */
    private static final Set<Integer> SOMEBODY_WAS_FASTER = Set.of(1205, 1213, 1020);

    /** Asked for once and kept. Injected, it would be looked up anew for each step. */
    private volatile UserTransaction known;
    // a unit may run inside of a method marked @Transactional, where the user transaction may not even be asked
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    public <T> T run(Callable<T> work) throws Exception {
        if (registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.call();
        }
        for (int attempt = 1;; attempt++) {
            try {
                return once(work);
            } catch (Exception e) {
                if (attempt == TRIES || !somebodyWasFaster(e)) {
                    throw e;
                }
                stepBack(attempt);
            }
        }
    }

    /** Acts that met once would meet again if all came back at the same moment. */
    private static void stepBack(int attempt) {
        long most = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempt, 10));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }

    private UserTransaction transaction() throws NamingException {
        if (known == null) {
            known = InitialContext.doLookup("java:comp/UserTransaction");
        }
        return known;
    }

    /**
     * Work beside the transaction that is going on, which waits for it and learns nothing of it. {@code @Transactional} is not used for it, nor for
     * anything else: see decision record 28.
     */
    public <T> T apart(Callable<T> work) {
        return !isUnderWay() ? plainly(work) : plainly(() -> {
            TransactionManager manager = InitialContext.doLookup("java:appserver/TransactionManager");
            Transaction waiting = manager.suspend();
            try {
                return work.call();
            } finally {
                if (waiting != null) {
                    manager.resume(waiting);
                }
            }
        });
    }

    /** Notes something on the transaction that is going on; it goes with it. */
    void note(Object key, Object value) {
        registry.putResource(key, value);
    }

    /** What {@link #note} noted on this very transaction; null where there is none, of either. */
    Object noted(Object key) {
        return isUnderWay() ? registry.getResource(key) : null;
    }

    /** Whether a transaction is going on in which work can be done. */
    boolean isUnderWay() {
        int status = registry.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    /** Whether the transaction that is going on began when this change of what is {@link Remembered} had been made, so that it sees it. */
    boolean beganAfter(long change) {
        return noted(BEGAN) instanceof Long began && began >= change;
    }

    /** The same as {@link #run} for work that throws nothing of its own. */
    public <T> T always(Callable<T> work) {
        return plainly(() -> run(work));
    }

    private static <T> T plainly(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T once(Callable<T> work) throws Exception {
        UserTransaction transaction = transaction();
        long began = Remembered.changes();
        transaction.begin();
        T result;
        try {
            note(BEGAN, began);
            result = work.call();
        } catch (Exception | Error e) {
            transaction.rollback();
            throw e;
        }
        try {
            transaction.commit();
        } catch (RollbackException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
        return result;
    }

    private static boolean somebodyWasFaster(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException
                    || t instanceof SQLException sql && SOMEBODY_WAS_FASTER.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
