package org.yishi.neighborhood.vote;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.OwnersBallot;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;

/** A tally as it is kept in its row: JSON, decimals as text. */
final class TallyText {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private TallyText() {
    }

    static String write(MatterTally tally) {
        JsonObjectBuilder counts = JSON.createObjectBuilder();
        tally.counts().forEach((name, count) -> counts.add(name, count.area().toPlainString() + " " + count.heads()));
        JsonObjectBuilder refused = JSON.createObjectBuilder();
        tally.refused().forEach((ballot, why) -> refused.add(ballot.toString(), why.name()));
        JsonArrayBuilder tests = JSON.createArrayBuilder();
        tally.tests().forEach(test -> tests.add(test(test)));
        return JSON.createObjectBuilder().add("outcome", tally.outcome().name()).add("counts", counts).add("deemedSide", tally.deemedSide())
                .add("tests", tests).add("refused", refused).add("elected", list(tally.elected())).add("alternates", list(tally.alternates()))
                .add("tie", list(tally.tie())).add("missing", tally.missing()).add("required", tally.required()).build().toString();
    }

    private static JsonObjectBuilder test(Explanation.Test test) {
        Source source = test.source();
        return JSON.createObjectBuilder().add("key", test.key()).add("law", source.law()).add("article", source.article())
                .add("from", day(source.from())).add("to", day(source.to())).add("numerator", test.numerator().toPlainString())
                .add("denominator", test.denominator().toPlainString()).add("threshold", test.threshold().toString()).add("met", test.met());
    }

    private static JsonArrayBuilder list(List<String> all) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }

    static MatterTally read(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            SortedMap<String, AreaAndHeads> counts = new TreeMap<>();
            all.getJsonObject("counts").forEach((name, value) -> counts.put(name, count(((JsonString) value).getString())));
            SortedMap<Long, OwnersBallot.Refused> refused = new TreeMap<>();
            all.getJsonObject("refused").forEach((ballot, why) -> refused.put(Long.parseLong(ballot),
                    OwnersBallot.Refused.valueOf(((JsonString) why).getString())));
            List<Explanation.Test> tests = new ArrayList<>();
            all.getJsonArray("tests").getValuesAs(JsonObject.class).forEach(test -> tests.add(test(test)));
            return new MatterTally(MatterOutcome.Outcome.valueOf(all.getString("outcome")), counts, all.getString("deemedSide"), tests, refused,
                    list(all, "elected"), list(all, "alternates"), list(all, "tie"), all.getInt("missing"), all.getInt("required", 0));
        }
    }

    private static Explanation.Test test(JsonObject test) {
        return new Explanation.Test(test.getString("key"), new Source(test.getString("law"), test.getString("article"),
                day(test.getString("from")), day(test.getString("to"))), new BigDecimal(test.getString("numerator")),
                new BigDecimal(test.getString("denominator")), Threshold.parse(test.getString("threshold")), test.getBoolean("met"));
    }

    private static AreaAndHeads count(String text) {
        int blank = text.indexOf(' ');
        return new AreaAndHeads(new BigDecimal(text.substring(0, blank)), Long.parseLong(text.substring(blank + 1)));
    }

    private static List<String> list(JsonObject all, String name) {
        return all.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
