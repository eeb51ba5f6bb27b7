package org.yishi.portal.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;

import org.yishi.portal.opendata.internal.OpenApiParts;
import org.yishi.portal.text.Texts;

/** The description of all datasets as OpenAPI 3.0, from which programs make their own clients. */
@ApplicationScoped
public class OpenApiForm {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private PublicAddresses addresses;
    @Inject
    private Texts texts;

    public String document(List<Dataset<?>> datasets) {
        JsonObjectBuilder paths = JSON.createObjectBuilder();
        JsonObjectBuilder schemas = JSON.createObjectBuilder();
        datasets.forEach(dataset -> {
            String named = OpenApiParts.className(dataset.name());
            String title = both(dataset.key());
            paths.add("/data/{area}/" + dataset.name() + ".json", OpenApiParts.get("list" + named, dataset.name(), title,
                    OpenApiParts.paged(), "application/json", OpenApiParts.reference(named + "Page")));
            paths.add("/data/{area}/" + dataset.name() + "/{id}.json", OpenApiParts.get("read" + named, dataset.name(), title,
                    OpenApiParts.byId(), "application/json", OpenApiParts.reference(named)));
            paths.add("/data/{area}/" + dataset.name() + ".csv", OpenApiParts.get("table" + named, dataset.name(), title,
                    OpenApiParts.paged(), "text/csv", OpenApiParts.text()));
            if (dataset.hasFeed()) {
                paths.add("/feed/{area}/" + dataset.name() + ".atom", OpenApiParts.get("feed" + named, dataset.name(), title,
                        OpenApiParts.inArea(), "application/atom+xml", OpenApiParts.bytes()));
            }
            schemas.add(named, OpenApiParts.record(dataset, title + "\n\n" + both(dataset.key() + ".about"), field -> both(dataset.key() + "." + field)));
            schemas.add(named + "Page", OpenApiParts.page(named));
        });
        others(paths);
        schemas.add("Index", OpenApiParts.index());
        return JSON.createObjectBuilder().add("openapi", "3.0.3")
                .add("info", JSON.createObjectBuilder().add("title", both("portal.opendata.api")).add("version", "1.0.0")
                        .add("description", both("portal.opendata.api.about")))
                .add("servers", JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("url", addresses.base())))
                .add("externalDocs", JSON.createObjectBuilder().add("url", addresses.full("/portal/home")))
                .add("paths", paths).add("components", JSON.createObjectBuilder().add("schemas", schemas)
                        .add("parameters", OpenApiParts.parameters(both("portal.opendata.api.area"), both("portal.opendata.api.after"),
                                both("portal.opendata.api.id"))))
                .build().toString();
    }

    /** What is no dataset: the list of them, everything in one file, the pack of a ballot, all news, all dates. */
    private void others(JsonObjectBuilder paths) {
        paths.add("/data/{area}/index.json", OpenApiParts.get("index", "area", both("portal.opendata.list.datasets"), OpenApiParts.inArea(),
                "application/json", OpenApiParts.reference("Index")));
        paths.add("/data/{area}/records.zip", OpenApiParts.get("archive", "area", both("portal.opendata.list.archive"), OpenApiParts.inArea(),
                "application/zip", OpenApiParts.bytes()));
        paths.add("/data/pack/{id}.json", OpenApiParts.get("pack", "ballots", both("portal.data.ballots.pack"), OpenApiParts.id(),
                "application/json", OpenApiParts.anything()));
        paths.add("/feed/{area}/all.atom", OpenApiParts.get("feedAll", "area", both("portal.opendata.feed.all"), OpenApiParts.inArea(),
                "application/atom+xml", OpenApiParts.bytes()));
        paths.add("/datebook/{area}.ics", OpenApiParts.get("calendar", "area", both("portal.datebook.month.title"), OpenApiParts.inArea(),
                "text/calendar", OpenApiParts.text()));
    }

    /** Whoever writes a program may read either language. */
    private String both(String key) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, key) + " / " + texts.get(Locale.ENGLISH, key);
    }
}
