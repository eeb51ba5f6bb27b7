package org.yishi.deliberation.demo;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.deliberation.follow.ActionItem;
import org.yishi.deliberation.follow.ProgressKind;
import org.yishi.deliberation.follow.Target;
import org.yishi.deliberation.outcome.PointKind;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/**
 * An invented consultation, described in {@code consultations.json}; days are counted from the day on which the demo is made.
 *
 * @param waiting a statement that the moderator has not looked at, may be empty
 * @param session day of the first session, where the form has one
 */
record Sample(Stage stage, int notice, int from, int to, Topic topic, InterestGroups groups, FactsFile file,
        List<Said> statements, List<Result> points, String waiting, ConsultForm form, int session, List<Task> tasks) {

    /**
     * @param a how far one half of the residents agrees, from -1 to 1
     * @param b the other half
     */
    record Said(String text, double a, double b) {
    }

    /** @param rests places of the statements on which it rests */
    record Result(PointKind kind, String text, List<Integer> rests) {
    }

    /**
     * What was entrusted to whom.
     *
     * @param point place of the agreed point
     * @param due   days from today
     */
    record Task(int point, ActionItem.Words words, int due, List<Report> reports) {
    }

    /**
     * @param on  days from today
     * @param due the new day of a delay, in days from today
     */
    record Report(ProgressKind kind, int on, int due, String text) {
    }

    static Sample of(JsonObject json) {
        return new Sample(Stage.valueOf(json.getString("stage")), json.getInt("notice"), json.getInt("from"), json.getInt("to"),
                Topic.of(json.getString("title"), json.getString("problem"), json.getString("question")),
                new InterestGroups(json.getJsonArray("groups").getValuesAs(JsonString::getString)),
                FactsFile.of(json.getString("facts"), json.getString("costs"), json.getString("options"), json.getString("limits")),
                json.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                        .map(said -> new Said(said.getString("text"), number(said, "a"), number(said, "b"))).toList(),
                json.containsKey("points") ? json.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                        .map(Sample::result).toList() : List.of(),
                json.getString("waiting", ""), ConsultForm.valueOf(json.getString("form", "ONLINE")), json.getInt("session", 0), json.containsKey("tasks") ? json.getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                        .map(Sample::task).toList() : List.of());
    }

    private static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    private static Task task(JsonObject json) {
        return new Task(json.getInt("point"), new ActionItem.Words(json.getString("what"), json.getString("responsible"), null,
                json.containsKey("cents") ? json.getJsonNumber("cents").longValue() : null, json.getString("funding", ""),
                Target.valueOf(json.getString("target", "HERE"))), json.getInt("due"), json.getJsonArray("reports").getValuesAs(JsonObject.class).stream()
                .map(report -> new Report(ProgressKind.valueOf(report.getString("kind")), report.getInt("on"), report.getInt("due", 0),
                        report.getString("text"))).toList());
    }

    private static Result result(JsonObject json) {
        return new Result(PointKind.valueOf(json.getString("kind")), json.getString("text"),
                json.getJsonArray("rests").getValuesAs(JsonNumber.class).stream().map(n -> n.intValue()).toList());
    }
}
