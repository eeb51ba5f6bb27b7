package org.yishi.portal.opendata;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;

import org.yishi.portal.area.Area;
import org.yishi.portal.opendata.internal.DataPaths;
import org.yishi.portal.opendata.internal.Told;
import org.yishi.portal.setting.Settings;

/** Records as JSON: objects of plain values; what is not there is left out. */
@ApplicationScoped
public class JsonForm {

    public static final String TYPE = "application/json;charset=UTF-8";

    @Inject
    private PublicAddresses addresses;
    @Inject
    private Settings settings;

    public String page(Extract extract) {
        Area area = extract.area();
        Licence licence = Licence.valueOf(settings.text(Licence.SETTING, area.id()));
        return written(json -> {
            json.write("dataset", extract.dataset().name()).write("area", area.code()).write("licence", licence.spdx())
                    .write("source", addresses.full(DataPaths.json(area, extract.dataset()))).writeStartArray("items");
            extract.lines().forEach(line -> write(json, line));
            json.writeEnd();
            if (extract.more()) {
                json.write("next", addresses.full(DataPaths.json(area, extract.dataset()) + "?after=" + extract.last()));
            }
        });
    }

    public String item(Line line) {
        return written(json -> members(json, line));
    }

    /** What datasets an area has, and where. */
    public String index(Area area, Iterable<Dataset<?>> datasets) {
        return written(json -> {
            json.write("area", area.code()).write("name", area.name()).write("openapi", addresses.full(DataPaths.OPENAPI))
                    .write("archive", addresses.full(DataPaths.archive(area))).write("feed", addresses.full(DataPaths.feed(area, "all")))
                    .write("calendar", addresses.full(DataPaths.calendar(area))).writeStartArray("datasets");
            for (Dataset<?> dataset : datasets) {
                json.writeStartObject().write("name", dataset.name()).write("json", addresses.full(DataPaths.json(area, dataset)))
                        .write("csv", addresses.full(DataPaths.csv(area, dataset)));
                if (dataset.hasFeed()) {
                    json.write("feed", addresses.full(DataPaths.feed(area, dataset.name())));
                }
                json.writeEnd();
            }
            json.writeEnd();
        });
    }

    private static String written(Consumer<JsonGenerator> object) {
        Writer text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            object.accept(json);
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Line line) {
        json.writeStartObject();
        members(json, line);
        json.writeEnd();
    }

    private static void members(JsonGenerator json, Line line) {
        json.write("id", line.id()).write("area", line.area());
        for (Map.Entry<String, Object> value : line.values().entrySet()) {
            write(json, value.getKey(), value.getValue());
        }
        if (!line.page().isEmpty()) {
            json.write("page", line.page());
        }
        write(json, "published", line.published());
        write(json, "updated", line.updated());
        if (!line.dossier().isEmpty()) {
            json.write("dossier", line.dossier());
        }
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value instanceof BigDecimal number) {
            json.write(name, number);
        } else if (value instanceof Number number) {
            json.write(name, number.longValue());
        } else if (value instanceof Boolean flag) {
            json.write(name, flag);
        } else if (value != null) {
            json.write(name, Told.of(value));
        }
    }
}
