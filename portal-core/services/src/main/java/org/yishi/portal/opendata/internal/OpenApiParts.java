package org.yishi.portal.opendata.internal;

import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.Field;

/** The pieces of which an OpenAPI document is made. */
public final class OpenApiParts {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private OpenApiParts() {
    }

    /** {@code decision-steps} becomes {@code DecisionSteps}. */
    public static String className(String dataset) {
        StringBuilder name = new StringBuilder();
        for (String word : dataset.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** @param tag under which clients put it: the name of the dataset, or {@code area} for what holds of all */
    public static JsonObjectBuilder get(String operation, String tag, String title, JsonArrayBuilder parameters, String type,
            JsonObjectBuilder schema) {
        return object().add("get", object().add("operationId", operation).add("summary", title)
                .add("tags", JSON.createArrayBuilder().add(tag)).add("parameters", parameters)
                .add("responses", object()
                        .add("200", object().add("description", title).add("content", object().add(type, object().add("schema", schema))))
                        .add("400", object().add("description", "Not a number"))
                        .add("304", object().add("description", "Not modified"))
                        .add("404", object().add("description", "Not found"))));
    }

    public static JsonArrayBuilder inArea() {
        return JSON.createArrayBuilder().add(parameterReference("area"));
    }

    public static JsonArrayBuilder paged() {
        return inArea().add(parameterReference("after"));
    }

    public static JsonArrayBuilder byId() {
        return inArea().add(parameterReference("id"));
    }

    public static JsonArrayBuilder id() {
        return JSON.createArrayBuilder().add(parameterReference("id"));
    }

    private static JsonObjectBuilder parameterReference(String name) {
        return object().add("$ref", "#/components/parameters/" + name);
    }

    public static JsonObjectBuilder parameters(String area, String after, String id) {
        return object().add("area", parameter("area", "path", area, object().add("type", "string")))
                .add("after", parameter("after", "query", after, integer().add("minimum", 0)))
                .add("id", parameter("id", "path", id, integer().add("minimum", 1)));
    }

    private static JsonObjectBuilder parameter(String name, String in, String about, JsonObjectBuilder schema) {
        return object().add("name", name).add("in", in).add("required", in.equals("path")).add("description", about).add("schema", schema);
    }

    public static JsonObjectBuilder reference(String schema) {
        return object().add("$ref", "#/components/schemas/" + schema);
    }

    public static JsonObjectBuilder text() {
        return object().add("type", "string");
    }

    /** As it comes: generated clients hand it on and do not try to read it. */
    public static JsonObjectBuilder bytes() {
        return text().add("format", "binary");
    }

    public static JsonObjectBuilder anything() {
        return object().add("type", "object");
    }

    /** The datasets of an area, with their addresses. */
    public static JsonObjectBuilder index() {
        return object().add("type", "object").add("properties", object().add("area", text()).add("name", text()).add("openapi", address())
                .add("archive", address()).add("feed", address()).add("calendar", address())
                .add("datasets", object().add("type", "array").add("items", object().add("type", "object").add("properties", object()
                        .add("name", text()).add("json", address()).add("csv", address()).add("feed", address())))));
    }

    private static JsonObjectBuilder address() {
        return text().add("format", "uri");
    }

    private static JsonObjectBuilder integer() {
        return object().add("type", "integer").add("format", "int64");
    }

    /** @param meaning of a field, by its name */
    public static <R> JsonObjectBuilder record(Dataset<R> dataset, String about, UnaryOperator<String> meaning) {
        JsonObjectBuilder properties = object().add("id", integer()).add("area", text());
        dataset.fields().forEach(field -> properties.add(field.name(), property(field).add("description", meaning.apply(field.name()))));
        properties.add("page", address()).add("published", text().add("format", "date-time"))
                .add("updated", text().add("format", "date-time")).add("dossier", text());
        return object().add("type", "object").add("description", about).add("required", JSON.createArrayBuilder().add("id").add("area"))
                .add("properties", properties);
    }

    private static JsonObjectBuilder property(Field<?> field) {
        return switch (field.type()) {
            case NUMBER -> integer();
            case DECIMAL -> object().add("type", "number");
            case FLAG -> object().add("type", "boolean");
            case DATE -> text().add("format", "date");
            case MOMENT -> text().add("format", "date-time");
            case LINK -> address();
            case CODE -> text().add("enum", JSON.createArrayBuilder(field.codes()));
            case TEXT -> text();
        };
    }

    public static JsonObjectBuilder page(String schema) {
        return object().add("type", "object")
                .add("required", JSON.createArrayBuilder().add("dataset").add("area").add("licence").add("source").add("items"))
                .add("properties", object().add("dataset", text()).add("area", text()).add("licence", text())
                        .add("source", address())
                        .add("items", object().add("type", "array").add("items", reference(schema)))
                        .add("next", address()));
    }

    private static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }
}
