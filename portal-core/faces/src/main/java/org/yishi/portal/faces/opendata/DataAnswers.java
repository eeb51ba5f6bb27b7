package org.yishi.portal.faces.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.faces.finished.PublicFiles.Made;
import org.yishi.portal.opendata.AtomForm;
import org.yishi.portal.opendata.CsvForm;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.Extract;
import org.yishi.portal.opendata.JsonForm;
import org.yishi.portal.opendata.OpenApiForm;
import org.yishi.portal.opendata.OpenData;

/** Makes what stands at the addresses of open data. */
@ApplicationScoped
public class DataAnswers {

    /** The name under which all feeds, or all datasets, of an area are found. */
    static final String ALL = "all";
    private static final String INDEX = "index";

    @Inject
    private OpenData data;
    @Inject
    private JsonForm json;
    @Inject
    private AtomForm atom;
    @Inject
    private OpenApiForm api;
    @Inject
    private Ballots ballots;

    Made openApi() {
        return new Made(JsonForm.TYPE, api.document(data.all()), "");
    }

    Made page(String code, String name, long after, boolean csv) {
        Area area = data.area(code);
        if (name.equals(INDEX) && !csv) {
            return new Made(JsonForm.TYPE, json.index(area, data.in(area)), "");
        }
        Extract extract = data.page(area, name, after);
        return csv ? new Made(CsvForm.TYPE, CsvForm.head(extract.dataset()) + CsvForm.lines(extract), area.path())
                : new Made(JsonForm.TYPE, json.page(extract), area.path());
    }

    Made item(String code, String name, long id) {
        Area area = data.area(code);
        return new Made(JsonForm.TYPE, json.item(data.item(area, name, id)), area.path());
    }

    Made pack(long ballotId) {
        return new Made(JsonForm.TYPE, ballots.result(ballotId).map(BallotResult::pack).orElseThrow(() -> new NotFound("pack " + ballotId)), "");
    }

    Made feed(String code, String name) {
        Area area = data.area(code);
        Dataset<?> dataset = name.equals(ALL) ? null : data.dataset(area, name);
        return new Made(AtomForm.TYPE, atom.feed(area, dataset, data.latest(area, dataset == null ? "" : name)), area.path());
    }
}
