package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.yishi.portal.ballot.Polling.Place;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Somebody has a full dump and all logs, and tries to find out who voted how. */
@PortalTest
class SecrecyIT {

    /** Words that occur nowhere but on these ballots. */
    private final String word = "quokka" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Choice> candidates = List.of(new Choice(word + "A", "甲"), new Choice(word + "B", "乙"), new Choice(word + "C", "丙"));
    private static final int VOTERS = 12;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Polling polling;
    @Inject
    private TimeTravel time;

    @Test
    void beforeTheCountNoChoiceIsInTheDatabaseOrTheLogs() throws Exception {
        Place place = held();
        assertThat(found(word, "portal_ballot")).as("tables other than the ballot's own list of choices").isEmpty();
        assertThat(lengths(place)).as("the length of an envelope says nothing").hasSize(1);
        assertThat(inLogs(word + "A")).isEmpty();
    }

    @Test
    void afterTheCountNothingLeadsFromTheUrnToAVoter() throws Exception {
        Place place = held();
        count(place);
        assertThat(found(word, "portal_ballot", "portal_ballot_urn", "portal_ballot_count")).isEmpty();
        assertThat(column("select count(*) from portal_ballot_cast where (envelope is not null or choice is not null) and ballot_id = " + place.ballot()))
                .containsExactly("0");
        assertThat(column("select column_name from information_schema.columns where table_schema = database() and table_name = 'portal_ballot_urn'"
                + " order by ordinal_position")).containsExactly("id", "ballot_id", "choice");
    }

    @Test
    void theOrderOfTheUrnIsNotTheOrderOfVoting() throws Exception {
        // voters vote A, A, A ... B, B, B: if the urn kept any order, it would show in every one of several ballots
        int ordered = 0;
        for (int i = 0; i < 4; i++) {
            Place place = held();
            count(place);
            List<String> urn = column("select choice from portal_ballot_urn where ballot_id = " + place.ballot() + " order by id");
            assertThat(urn).hasSize(VOTERS);
            List<String> sorted = urn.stream().sorted().toList();
            List<String> reversed = new ArrayList<>(sorted);
            Collections.reverse(reversed);
            ordered += urn.equals(sorted) || urn.equals(reversed) ? 1 : 0;
        }
        assertThat(ordered).isLessThan(2);
    }

    @Test
    void aReceiptIsKnownToTheVoterAlone() throws Exception {
        Place place = held();
        Receipt receipt = polling.vote(place, place.voters().get(VOTERS), word + "A");
        assertThat(found(receipt.code())).isEmpty();
        assertThat(found(receipt.code().replace("-", ""))).isEmpty();
        assertThat(inLogs(receipt.code())).isEmpty();
        assertThat(found(receipt.digest(), "portal_ballot_cast")).isEmpty();
    }

    private Place held() {
        Place place = polling.open(VOTERS + 1, plan -> BallotPlan.election(plan.areaId(), plan.matterDossier(), plan.subjectKey(), plan.title(),
                plan.text(), CountingRules.ELECTION, candidates, 1, plan.electorate(), plan.opensAt(), plan.closesAt()));
        for (int i = 0; i < VOTERS; i++) {
            polling.vote(place, place.voters().get(i), i < VOTERS / 2 ? word + "A" : word + "B");
        }
        return place;
    }

    private void count(Place place) {
        time.at(LocalDateTime.now().plusDays(9), () -> {
            polling.closeAndCount(place);
        });
    }

    private TreeSet<String> lengths(Place place) throws SQLException {
        return new TreeSet<>(column("select length(envelope) from portal_ballot_cast where ballot_id = " + place.ballot()));
    }

    /** Tables, except those allowed, in which the text stands in any column of any row. */
    private List<String> found(String text, String... allowed) throws SQLException {
        TreeMap<String, List<String>> columns = new TreeMap<>();
        for (String name : column("select concat(table_name, ' ', column_name) from information_schema.columns where table_schema = database()")) {
            columns.computeIfAbsent(name.split(" ")[0], any -> new ArrayList<>()).add(name.split(" ")[1]);
        }
        List<String> tables = new ArrayList<>();
        for (String table : columns.keySet()) {
            String anywhere = String.join(" or ", columns.get(table).stream().map(one -> "instr(`" + one + "`, '" + text + "') > 0").toList());
            if (!List.of(allowed).contains(table) && !column("select count(*) from `" + table + "` where " + anywhere).equals(List.of("0"))) {
                tables.add(table);
            }
        }
        return tables;
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** What the portal takes away while it is looked through, such as the parts of an index, is no log. */
    private static List<Path> inLogs(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(Path.of(System.getProperty("portal.data")), new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && file.toString().contains(".log") && !file.toString().contains("mariadb")
                        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
