package org.yishi.portal.faces.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.Field;
import org.yishi.portal.opendata.FieldType;
import org.yishi.portal.opendata.OpenData;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** The dictionary of a dataset: what each field means. */
@Named("portalShowOpendata")
@RequestScoped
public class ShowOpendataView {

    @Inject
    private OpenData data;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Texts texts;

    private long area;
    private String name = "";
    private Area here;
    private Dataset<?> dataset;

    /** @param codes what may stand there, in words; empty where anything may */
    public record Entry(String name, FieldType type, String meaning, List<String> codes) {
    }

    public void load() {
        here = currentArea.enter(area);
        dataset = data.dataset(here, name);
    }

    public List<Entry> getEntries() {
        List<Entry> entries = new ArrayList<>(common(Stream.of("id:NUMBER", "area:TEXT")));
        dataset.fields().forEach(field -> entries.add(new Entry(field.name(), field.type(), texts.get(dataset.key() + "." + field.name()),
                field.codes().stream().map(code -> words(field, code)).toList())));
        entries.addAll(common(Stream.of("page:LINK", "published:MOMENT", "updated:MOMENT", "dossier:TEXT")));
        return entries;
    }

    private List<Entry> common(Stream<String> fields) {
        return fields.map(field -> field.split(":")).map(field -> new Entry(field[0], FieldType.valueOf(field[1]),
                texts.get("portal.opendata.field." + field[0]), List.of())).collect(Collectors.toList());
    }

    private String words(Field<?> field, String code) {
        String key = field.wordsKey() + code;
        return field.wordsKey().isEmpty() || !texts.has(key) ? code : texts.get("portal.opendata.code", code, texts.get(key));
    }

    public Dataset<?> getDataset() {
        return dataset;
    }

    public String getCode() {
        return here.code();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
