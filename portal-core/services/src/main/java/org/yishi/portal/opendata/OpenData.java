package org.yishi.portal.opendata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.area.internal.AreasBelow;
import org.yishi.portal.ledger.internal.ChainTimes;
import org.yishi.portal.opendata.internal.KnownRecords;

/** Everything public, read as a stranger reads it, whoever asks. */
@ApplicationScoped
@Open("what pages show to everybody may be taken home by everybody")
public class OpenData {

    /** Records of one answer. */
    public static final int PAGE = 500;
    /** Entries of a feed. */
    public static final int FEED = 50;

    @Inject
    private KnownRecords known;
    @Inject
    private AreasBelow below;
    @Inject
    private Areas areas;
    @Inject
    private ChainTimes times;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private CurrentActor current;

    /** @throws NotFound where no area has that code */
    public Area area(String code) {
        return areas.byCode(code).orElseThrow(() -> new NotFound("area " + code));
    }

    public List<Dataset<?>> all() {
        return known.all().stream().<Dataset<?>>map(OpenRecords::dataset).toList();
    }

    /** Those of core and of the plugins that are on somewhere in the area. */
    public List<Dataset<?>> in(Area area) {
        return known.all().stream().filter(records -> isIn(area, records)).<Dataset<?>>map(OpenRecords::dataset).toList();
    }

    private boolean isIn(Area area, OpenRecords<?> records) {
        return !below.of(area, records.dataset().pluginId()).isEmpty();
    }

    /** @throws NotFound where there is no such dataset, or its plugin is switched off */
    public Dataset<?> dataset(Area area, String name) {
        return records(area, name).dataset();
    }

    private OpenRecords<?> records(Area area, String name) {
        return known.find(name).filter(records -> isIn(area, records)).orElseThrow(() -> new NotFound("dataset " + name));
    }

    /** @param after the id of the last record that the reader has, 0 for the first page */
    public Extract page(Area area, String name, long after) {
        return asVisitor(() -> page(area, records(area, name), after));
    }

    private <R> Extract page(Area area, OpenRecords<R> records, long after) {
        List<R> rows = records.read(below.of(area, records.dataset().pluginId()), Window.after(after, PAGE + 1));
        return new Extract(area, records.dataset(), lines(records.dataset(), rows.subList(0, Math.min(PAGE, rows.size()))), rows.size() > PAGE);
    }

    /** @throws NotFound where there is none in the area that everybody may read */
    public Line item(Area area, String name, long id) {
        return asVisitor(() -> item(area, records(area, name), id));
    }

    private <R> Line item(Area area, OpenRecords<R> records, long id) {
        Dataset<R> dataset = records.dataset();
        return records.find(id).filter(row -> below.of(area, dataset.pluginId()).contains(dataset.areaOf(row)))
                .map(row -> lines(dataset, List.of(row)).get(0)).orElseThrow(() -> new NotFound(dataset.name() + " " + id));
    }

    /** What changed last comes first. @param name of a dataset, empty for all that have a feed */
    public List<FeedEntry> latest(Area area, String name) {
        if (!name.isEmpty() && !dataset(area, name).hasFeed()) {
            throw new NotFound("feed " + name);
        }
        return asVisitor(() -> {
            List<FeedEntry> entries = new ArrayList<>();
            for (OpenRecords<?> records : known.all()) {
                if (records.dataset().hasFeed() && (name.isEmpty() || records.dataset().name().equals(name))) {
                    entries.addAll(entries(area, records));
                }
            }
            return entries.stream().sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id)).limit(FEED).toList();
        });
    }

    private <R> List<FeedEntry> entries(Area area, OpenRecords<R> records) {
        Dataset<R> dataset = records.dataset();
        List<Long> where = below.of(area, dataset.pluginId());
        List<R> rows = where.isEmpty() ? List.of() : records.read(where, Window.newest(FEED));
        List<Line> lines = lines(dataset, rows);
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.updated() != null) {
                entries.add(new FeedEntry(addresses.tag(dataset.name() + "/" + line.id()), dataset.name(), dataset.titleOf(rows.get(i)),
                        dataset.summaryOf(rows.get(i)), line.page(), line.published(), line.updated()));
            }
        }
        return entries;
    }

    private <R> List<Line> lines(Dataset<R> dataset, List<R> rows) {
        Set<String> dossiers = new HashSet<>(rows.stream().map(dataset::dossierOf).toList());
        dossiers.remove("");
        Map<String, ChainTimes.Times> when = times.of(dossiers);
        return rows.stream().map(row -> line(dataset, row, when.get(dataset.dossierOf(row)))).toList();
    }

    private <R> Line line(Dataset<R> dataset, R row, ChainTimes.Times when) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<R> field : dataset.fields()) {
            Object value = field.of(row);
            values.put(field.name(), value != null && field.type() == FieldType.LINK ? addresses.full(value.toString()) : value);
        }
        return new Line(dataset.idOf(row), dataset.areaOf(row), areas.get(dataset.areaOf(row)).code(), values, addresses.full(dataset.pageOf(row)),
                when == null ? null : when.first(), when == null ? null : when.last(), dataset.dossierOf(row));
    }

    /** An officer who is logged in must not find drafts in an answer that is kept for everybody. */
    private <T> T asVisitor(Supplier<T> reading) {
        return current.as(Actor.VISITOR, reading);
    }
}
