package org.yishi.decisions.demo;

import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Source;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Subject;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.plan.Plan;

import jakarta.json.JsonObject;

/** An invented matter, described in {@code matters.json}. */
record Sample(JsonObject json) {

    private static final String ANY = "程序符合规定，材料齐全，同意。";

    /** @param answer of the committee; empty where there is nothing to answer */
    record Said(Verdict verdict, String body, String answer) {
    }

    String title() {
        return json.getString("title");
    }

    /** @param placeId the compound, 0 for the whole community */
    Subject subject(long placeId) {
        return Subject.of(title(), Category.valueOf(json.getString("category")), json.getString("reason"),
                Source.valueOf(json.getString("source")), json.getString("sourceDetail"), json.getString("heard"), placeId,
                json.getBoolean("technical"));
    }

    /** Code of the compound; empty for the whole community. */
    String place() {
        return json.getString("place");
    }

    Plan.Words plan() {
        return new Plan.Words(json.getString("plan"), json.getInt("cost") * 100L, json.getString("funding"),
                json.getString("alternatives"), json.getString("dissent"), json.getString("experts"), json.getString("responsible"));
    }

    /** What was said at the meeting, for its minutes. */
    String talk(Stage stage) {
        return json.getJsonObject("talk").getString(stage.name());
    }

    /** What the supervision committee said of the step; mostly that it agrees. */
    Said opinion(Stage stage) {
        JsonObject said = json.getJsonObject("opinions").getJsonObject(stage.name());
        return said == null ? new Said(Verdict.AGREE, ANY, "")
                : new Said(Verdict.valueOf(said.getString("verdict")), said.getString("body"), said.getString("answer"));
    }
}
