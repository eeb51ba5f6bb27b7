package org.yishi.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/**
 * Counts what a piece of work asks the database; inject it. {@code assertThat(queries.of(work)).isEqualTo(queries.of(moreOfIt))} shows
 * that the number does not grow with what there is.
 */
@ApplicationScoped
public class Queries {

    /** The portal's own clocks ask now and then; of several runs the smallest number is that of the work alone. */
    private static final int RUNS = 5;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    /** The smallest number of {@code select} statements in five runs after a first one, which may fill caches. */
    public long of(Runnable work) {
        work.run();
        return IntStream.range(0, RUNS).mapToLong(run -> {
            long before = asked();
            work.run();
            return asked() - before;
        }).min().orElseThrow();
    }

    private long asked() {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
