package org.yishi.deliberation.topic;

import jakarta.json.JsonObject;

/**
 * An invented topic, described in {@code topics.json}; days are counted back from the day on which the demo is made.
 *
 * @param binding      days ago on which there were enough supporters, -1 where there are not
 * @param consultation how the title of the consultation begins that was opened for it; empty where none was
 * @param addressee    null where it was not referred
 */
public record TopicSample(TopicState state, int age, int supporters, int binding, TopicWords words, String consultation, String reason,
        Addressee addressee, String to) {

    public static TopicSample of(JsonObject json) {
        return new TopicSample(TopicState.valueOf(json.getString("state")), json.getInt("age"), json.getInt("supporters"), json.getInt("binding", -1),
                TopicWords.of(json.getString("title"), json.getString("problem"), json.getString("affected"), json.getString("wish"),
                        json.getString("place")),
                json.getString("consultation", ""), json.getString("reason", ""),
                json.containsKey("addressee") ? Addressee.valueOf(json.getString("addressee")) : null, json.getString("to", ""));
    }
}
