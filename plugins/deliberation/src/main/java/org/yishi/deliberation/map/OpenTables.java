package org.yishi.deliberation.map;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.map.ReadMap.GroupShare;
import org.yishi.deliberation.map.ReadMap.Told;
import org.yishi.deliberation.opinionmap.MapMemory;
import org.yishi.deliberation.opinionmap.VoteMatrix;

/**
 * The tables of a finished consultation. Participants have numbers that follow from a secret and not from who came when; who said a statement is
 * a number of its own for each, so that no ballot can be told by the words of its owner; all votes have the one time at which voting ended.
 */
final class OpenTables {

    private final Consultation consultation;
    private final VoteMatrix votes;
    private final Map<Long, String> shown;
    private final int minCell;
    private final int[] rows;
    private final int[] columns;

    OpenTables(Consultation consultation, VoteMatrix votes, Map<Long, String> shown, String salt, int minCell) {
        this.consultation = consultation;
        this.votes = votes;
        this.shown = shown;
        this.minCell = minCell;
        Veil veil = new Veil(salt);
        this.rows = IntStream.range(0, votes.rows()).boxed().sorted((one, other) -> Long.compare(veil.key(-votes.participant(one)),
                veil.key(-votes.participant(other)))).mapToInt(Integer::intValue).toArray();
        this.columns = IntStream.range(0, votes.width()).filter(column -> shown.containsKey(votes.statement(column))).toArray();
    }

    /** Tallies are left out where fewer than {@code minCell} voted. */
    String comments() {
        StringBuilder table = new StringBuilder("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n");
        int author = votes.rows();
        for (Map.Entry<Long, String> statement : shown.entrySet()) {
            int column = votes.columnOf(statement.getKey());
            boolean told = column >= 0 && votes.tallies().votes(column) >= minCell;
            line(table, time(), day(), statement.getKey(), author++, told ? votes.tallies().agrees(column) : "", told ? votes.tallies().disagrees(column) : "",
                    1, quoted(statement.getValue()));
        }
        return table.toString();
    }

    String votes() {
        StringBuilder table = new StringBuilder("timestamp,datetime,comment-id,voter-id,vote\n");
        for (int number = 0; number < rows.length; number++) {
            int voter = number;
            votes.eachVote(rows[number], (column, choice) -> {
                if (shown.containsKey(votes.statement(column))) {
                    line(table, time(), day(), votes.statement(column), voter, choice);
                }
            });
        }
        return table.toString();
    }

    /** A group is named where it is shown. */
    String participants(MapMemory memory, Optional<ReadMap> map) {
        List<Integer> named = map.map(read -> read.map().groups().stream().map(PublicMap.Group::number).toList()).orElse(List.of());
        StringBuilder table = new StringBuilder("participant,group-id,n-comments,n-votes,n-agree,n-disagree");
        IntStream.of(columns).forEach(column -> table.append(',').append(votes.statement(column)));
        table.append('\n');
        for (int number = 0; number < rows.length; number++) {
            String[] cells = new String[votes.width()];
            int[] sums = new int[3];
            votes.eachVote(rows[number], (column, choice) -> {
                if (shown.containsKey(votes.statement(column))) {
                    cells[column] = String.valueOf(choice);
                    sums[choice + 1]++;
                }
            });
            int place = memory.rowOf(votes.participant(rows[number]));
            String group = place >= 0 && named.contains(memory.groupOf(place)) ? String.valueOf(memory.groupOf(place)) : "";
            line(table, Stream.concat(Stream.of(number, group, 0, sums[0] + sums[1] + sums[2], sums[2], sums[0]),
                    IntStream.of(columns).mapToObj(column -> cells[column] == null ? "" : cells[column])).toArray());
        }
        return table.toString();
    }

    /** How each group that is shown stands to each statement, in the steps in which the page tells it. */
    String groups(ReadMap map) {
        StringBuilder table = new StringBuilder("comment-id,group-id,group-size,agree-percent,disagree-percent,pass-percent\n");
        for (Told told : map.all()) {
            for (GroupShare of : told.known()) {
                line(table, told.id(), of.group().number(), of.group().people(), of.share().agree(), of.share().disagree(), of.share().pass());
            }
        }
        return table.toString();
    }

    String summary() {
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {"topic", consultation.topic().title()});
        lines.add(new String[] {"url", consultation.isImported() ? consultation.origin().address() : "/deliberation/consultation/show?id=" + consultation.id()});
        lines.add(new String[] {"voters", String.valueOf(votes.rows())});
        lines.add(new String[] {"comments", String.valueOf(shown.size())});
        lines.add(new String[] {"conversation-description", consultation.topic().problem()});
        return lines.stream().map(line -> line[0] + "," + quoted(line[1]) + "\n").collect(Collectors.joining());
    }

    private long time() {
        return consultation.gathering().to().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private String day() {
        return consultation.gathering().to().toString();
    }

    private static void line(StringBuilder table, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : ",").append(cells[i]);
        }
        table.append('\n');
    }

    private static String quoted(String text) {
        return '"' + (text == null ? "" : text.replace("\"", "\"\"")) + '"';
    }
}
