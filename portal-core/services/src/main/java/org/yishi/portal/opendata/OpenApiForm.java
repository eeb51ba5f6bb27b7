package org.yishi.portal.opendata;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.yishi.portal.opendata.internal.OpenApiParts;
import org.yishi.portal.text.Texts;

/** The description of all datasets as OpenAPI 3.0, from which programs make their own clients. */
@ApplicationScoped
public class OpenApiForm {

    @Inject
    private PublicAddresses addresses;
    @Inject
    private Texts texts;

    public String document(List<Dataset<?>> datasets) {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        datasets.forEach(dataset -> {
            String named = OpenApiParts.className(dataset.name());
            String title = both(dataset.key());
            paths.add("/data/{area}/" + dataset.name() + ".json", OpenApiParts.get("list" + named, dataset, title,
                    OpenApiParts.paged(), "application/json", OpenApiParts.reference(named + "Page")));
            paths.add("/data/{area}/" + dataset.name() + "/{id}.json", OpenApiParts.get("read" + named, dataset, title,
                    OpenApiParts.byId(), "application/json", OpenApiParts.reference(named)));
            paths.add("/data/{area}/" + dataset.name() + ".csv", OpenApiParts.get("table" + named, dataset, title,
                    OpenApiParts.paged(), "text/csv", OpenApiParts.text()));
            if (dataset.hasFeed()) {
                paths.add("/feed/{area}/" + dataset.name() + ".atom", OpenApiParts.get("feed" + named, dataset, title,
                        OpenApiParts.inArea(), "application/atom+xml", OpenApiParts.text()));
            }
            schemas.add(named, OpenApiParts.record(dataset, title + "\n\n" + both(dataset.key() + ".about"), field -> both(dataset.key() + "." + field)));
            schemas.add(named + "Page", OpenApiParts.page(named));
        });
        return Json.createObjectBuilder().add("openapi", "3.0.3")
                .add("info", Json.createObjectBuilder().add("title", both("portal.opendata.api")).add("version", "1.0.0")
                        .add("description", both("portal.opendata.api.about")))
                .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", addresses.base())))
                .add("externalDocs", Json.createObjectBuilder().add("url", addresses.full("/portal/home")))
                .add("paths", paths).add("components", Json.createObjectBuilder().add("schemas", schemas)
                        .add("parameters", OpenApiParts.parameters(both("portal.opendata.api.area"), both("portal.opendata.api.after"),
                                both("portal.opendata.api.id"))))
                .build().toString();
    }

    /** Whoever writes a program may read either language. */
    private String both(String key) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, key) + " / " + texts.get(Locale.ENGLISH, key);
    }
}
