package org.yishi.deliberation.map;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.yishi.deliberation.map.PublicMap.Area;
import org.yishi.deliberation.map.PublicMap.Dot;
import org.yishi.deliberation.map.PublicMap.Group;
import org.yishi.deliberation.map.PublicMap.Line;
import org.yishi.deliberation.map.PublicMap.Said;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;

/** A published map as text: the same map is the same text. */
final class MapJson {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private MapJson() {
    }

    static String write(PublicMap map) {
        return JSON.createObjectBuilder().add("people", map.people()).add("divided", map.divided()).add("small", map.small())
                .add("groups", all(map.groups(), MapJson::group)).add("lines", all(map.lines(), MapJson::line))
                .add("common", JSON.createArrayBuilder(map.common())).add("dividing", JSON.createArrayBuilder(map.dividing())).build().toString();
    }

    private static <T> JsonArrayBuilder all(List<T> things, Function<T, JsonValue> json) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        things.forEach(thing -> array.add(json.apply(thing)));
        return array;
    }

    private static JsonValue group(Group group) {
        return JSON.createObjectBuilder().add("number", group.number()).add("people", group.people())
                .add("own", all(group.own(), said -> JSON.createObjectBuilder().add("id", said.statementId()).add("agree", said.agree()).build()))
                .add("outline", group.area().outline()).add("x", group.area().x()).add("y", group.area().y())
                .add("dots", all(group.area().dots(), dot -> numbers(dot.x(), dot.y(), dot.r()))).build();
    }

    private static JsonValue line(Line line) {
        return JSON.createObjectBuilder().add("id", line.statementId()).add("all", share(line.all())).add("shares", all(line.shares(), MapJson::share))
                .build();
    }

    private static JsonValue share(Share share) {
        return share == null ? JsonValue.NULL : numbers(share.agree(), share.disagree(), share.pass(), share.sure() ? 1 : 0);
    }

    private static JsonArray numbers(int... numbers) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (int number : numbers) {
            array.add(number);
        }
        return array.build();
    }

    static PublicMap read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new PublicMap(json.getInt("people"), json.getBoolean("divided"), json.getBoolean("small", false),
                    json.getJsonArray("groups").getValuesAs(JsonObject.class).stream().map(MapJson::readGroup).toList(),
                    json.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(MapJson::readLine).toList(),
                    ids(json.getJsonArray("common")), ids(json.getJsonArray("dividing")));
        }
    }

    private static Group readGroup(JsonObject json) {
        return new Group(json.getInt("number"), json.getInt("people"), json.getJsonArray("own").getValuesAs(JsonObject.class).stream()
                .map(said -> new Said(said.getJsonNumber("id").longValue(), said.getBoolean("agree"))).toList(),
                new Area(json.getString("outline"), json.getInt("x"), json.getInt("y"), json.getJsonArray("dots").getValuesAs(JsonArray.class).stream()
                        .map(dot -> new Dot(dot.getInt(0), dot.getInt(1), dot.getInt(2))).toList()));
    }

    private static Line readLine(JsonObject json) {
        // a list that may hold nulls
        List<Share> shares = new ArrayList<>();
        json.getJsonArray("shares").forEach(value -> shares.add(readShare(value)));
        return new Line(json.getJsonNumber("id").longValue(), readShare(json.get("all")), shares);
    }

    private static Share readShare(JsonValue value) {
        return value instanceof JsonArray share ? new Share(share.getInt(0), share.getInt(1), share.getInt(2), share.getInt(3) == 1) : null;
    }

    private static List<Long> ids(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream().map(JsonNumber::longValue).toList();
    }
}
