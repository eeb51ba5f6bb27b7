package org.yishi.portal.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A set of public records of one kind (数据集): a flat table, declared in one expression. Its title is the message
 * {@code <plugin>.data.<name>}, what it holds and leaves out {@code <plugin>.data.<name>.about}. Core adds the fields {@code id}, {@code area},
 * {@code page}, {@code published}, {@code updated} and {@code dossier} to those declared. Names and types of fields are promises: new ones may
 * come, those that are there stay.
 *
 * @param <R> what the plugin's own reading returns
 */
public final class Dataset<R> {

    private static final List<String> OF_CORE = List.of("id", "area", "page", "published", "updated", "dossier");

    private final String pluginId;
    private final String name;
    private final List<Field<R>> fields = new ArrayList<>();
    private final ToLongFunction<R> id;
    private final ToLongFunction<R> areaId;
    private Function<R, String> dossier = row -> "";
    private Function<R, String> page = row -> "";
    private Function<R, String> title;
    private Function<R, String> summary;

    private Dataset(String pluginId, String name, ToLongFunction<R> id, ToLongFunction<R> areaId) {
        if (!name.matches("[a-z][a-z-]{1,39}")) {
            throw new IllegalArgumentException("not the name of a dataset: " + name);
        }
        this.pluginId = pluginId;
        this.name = name;
        this.id = id;
        this.areaId = areaId;
    }

    /**
     * @param pluginId {@code portal} for core; where the plugin is switched off the dataset is not there
     * @param name     part of addresses: small letters and hyphens, unique in the portal, never changed
     * @param id       of a record: greater than 0, unique in the dataset, growing with newer ones
     */
    public static <R> Dataset<R> of(String pluginId, String name, ToLongFunction<R> id, ToLongFunction<R> areaId) {
        return new Dataset<>(pluginId, name, id, areaId);
    }

    /** The chain in which a record stands; it also tells when the record was published and changed. */
    public Dataset<R> dossier(Function<R, String> of) {
        dossier = of;
        return this;
    }

    /** The page on which people read it. */
    public Dataset<R> page(Function<R, String> localAddress) {
        page = localAddress;
        return this;
    }

    /** Records become entries of an Atom feed. Both are plain text. */
    public Dataset<R> feed(Function<R, String> titleOf, Function<R, String> summaryOf) {
        title = titleOf;
        summary = summaryOf;
        return this;
    }

    public Dataset<R> text(String field, Function<R, String> value) {
        return add(field, FieldType.TEXT, value);
    }

    public Dataset<R> number(String field, Function<R, ? extends Number> value) {
        return add(field, FieldType.NUMBER, value);
    }

    public Dataset<R> decimal(String field, Function<R, ? extends Number> value) {
        return add(field, FieldType.DECIMAL, value);
    }

    public Dataset<R> date(String field, Function<R, ?> value) {
        return add(field, FieldType.DATE, value);
    }

    public Dataset<R> moment(String field, Function<R, ?> value) {
        return add(field, FieldType.MOMENT, value);
    }

    public Dataset<R> flag(String field, Function<R, Boolean> value) {
        return add(field, FieldType.FLAG, value);
    }

    public Dataset<R> link(String field, Function<R, String> localAddress) {
        return add(field, FieldType.LINK, localAddress);
    }

    /** @param wordsKey beginning of the keys of the codes' words; may be empty */
    public <E extends Enum<E>> Dataset<R> code(String field, Class<E> codes, String wordsKey, Function<R, E> value) {
        return add(new Field<>(field, FieldType.CODE, Stream.of(codes.getEnumConstants()).map(Enum::name).toList(), wordsKey, value));
    }

    private Dataset<R> add(String field, FieldType type, Function<R, ?> value) {
        return add(new Field<>(field, type, List.of(), "", value));
    }

    private Dataset<R> add(Field<R> field) {
        if (OF_CORE.contains(field.name()) || fields.stream().anyMatch(other -> other.name().equals(field.name()))) {
            throw new IllegalArgumentException(name + " has a field " + field.name() + " already");
        }
        fields.add(field);
        return this;
    }

    public String pluginId() {
        return pluginId;
    }

    public String name() {
        return name;
    }

    /** In the order of their declaration. */
    public List<Field<R>> fields() {
        return List.copyOf(fields);
    }

    public long idOf(R row) {
        return id.applyAsLong(row);
    }

    public long areaOf(R row) {
        return areaId.applyAsLong(row);
    }

    public String dossierOf(R row) {
        return dossier.apply(row);
    }

    public String pageOf(R row) {
        return page.apply(row);
    }

    public boolean hasFeed() {
        return title != null;
    }

    public String titleOf(R row) {
        return title.apply(row);
    }

    public String summaryOf(R row) {
        return summary.apply(row);
    }

    /** The key of the title; {@code .about} and names of fields follow it. */
    public String key() {
        return pluginId + ".data." + name;
    }
}
