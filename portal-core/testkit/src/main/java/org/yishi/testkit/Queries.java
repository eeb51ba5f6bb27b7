package org.yishi.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;

/**
 * Counts what a piece of work asks the database; inject it. {@code assertThat(queries.of(work)).isEqualTo(queries.of(moreOfIt))} shows
 * that the number does not grow with what there is. Only what goes over the work's own connection is counted, not what the portal's clocks, its
 * post and its other threads ask meanwhile: the work is done in a transaction, which has one connection.
 */
@ApplicationScoped
public class Queries {

    /** What is kept for everybody may change between the run that reads it and the one that is counted; of several the smallest is the work's own. */
    private static final int RUNS = 3;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    /** The smallest number of {@code select} statements in three runs, each after one that may fill caches. */
    public long of(Runnable work) {
        return IntStream.range(0, RUNS).mapToLong(run -> {
            work.run();
            return counted(work);
        }).min().orElseThrow();
    }

    private long counted(Runnable work) {
        try {
            transaction.begin();
            try {
                long before = asked();
                work.run();
                return asked() - before;
            } finally {
                transaction.commit();
            }
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a transaction the pool gives everybody who asks the same connection, so this one's own count is the work's. */
    private long asked() {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
