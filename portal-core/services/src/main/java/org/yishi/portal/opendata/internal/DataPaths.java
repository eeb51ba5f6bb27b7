package org.yishi.portal.opendata.internal;

import org.yishi.portal.area.Area;
import org.yishi.portal.opendata.Dataset;

/** The lasting addresses of open data, in one place. */
public final class DataPaths {

    public static final String OPENAPI = "/data/openapi.json";

    private DataPaths() {
    }

    public static String json(Area area, Dataset<?> dataset) {
        return "/data/" + area.code() + "/" + dataset.name() + ".json";
    }

    public static String csv(Area area, Dataset<?> dataset) {
        return "/data/" + area.code() + "/" + dataset.name() + ".csv";
    }

    public static String index(Area area) {
        return "/data/" + area.code() + "/index.json";
    }

    public static String archive(Area area) {
        return "/data/" + area.code() + "/records.zip";
    }

    /** @param name of the dataset, or {@code all} */
    public static String feed(Area area, String name) {
        return "/feed/" + area.code() + "/" + name + ".atom";
    }

    public static String calendar(Area area) {
        return "/datebook/" + area.code() + ".ics";
    }
}
