package org.yishi.portal.mydata.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;

import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.HeldFile;
import org.yishi.portal.text.Texts;

/** Packs what a person takes away: {@code data.html} to read, {@code data.json} for another portal, and the files. */
@ApplicationScoped
public class TakeAway {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final String KIND = "portal.mydata.kind.";
    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private Texts texts;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    public byte[] pack(Map<String, List<Held>> held, List<HeldFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "data.html", page(held, files).getBytes(StandardCharsets.UTF_8));
            put(zip, "data.json", json(held).getBytes(StandardCharsets.UTF_8));
            for (HeldFile file : files) {
                put(zip, "files/" + file.name(), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Keys are short and do not change with the language; values are as they were read. */
    private String json(Map<String, List<Held>> held) {
        JsonObjectBuilder all = JSON.createObjectBuilder().add("takenAt", Instant.now(clock).toString());
        held.forEach((kind, ones) -> {
            JsonArrayBuilder list = JSON.createArrayBuilder();
            ones.forEach(one -> {
                JsonObjectBuilder object = JSON.createObjectBuilder();
                if (one.at() != null) {
                    object.add("at", one.at().toString());
                }
                one.fields().forEach((key, value) -> object.add(key.replace(FIELD, ""), value));
                list.add(object);
            });
            all.add(kind.replace(KIND, ""), list);
        });
        return all.build().toString();
    }

    private String page(Map<String, List<Held>> held, List<HeldFile> files) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"").append(texts.language().toLanguageTag())
                .append("\"><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(texts.get("portal.mydata.file.title"))).append("</title><style>body{font:18px/1.7 sans-serif;max-width:44em;"
                        + "margin:2em auto;padding:0 1em}dt{color:#444}dd{margin:0 0 .4em 1.2em;white-space:pre-line}article{border-top:1px solid #999;"
                        + "padding:.6em 0}</style><h1>")
                .append(escaped(texts.get("portal.mydata.file.title"))).append("</h1><p>")
                .append(escaped(texts.get("portal.mydata.file.lead", words.moment(Instant.now(clock))))).append("</p>");
        held.forEach((kind, ones) -> {
            html.append("<h2>").append(escaped(texts.get(kind))).append("</h2>");
            ones.forEach(one -> article(html, one));
        });
        if (!files.isEmpty()) {
            html.append("<h2>").append(escaped(texts.get("portal.mydata.file.files"))).append("</h2><ul>");
            files.forEach(file -> html.append("<li><a href=\"files/").append(escaped(file.name())).append("\">").append(escaped(file.name()))
                    .append("</a></li>"));
            html.append("</ul>");
        }
        return html.append("</html>\n").toString();
    }

    private void article(StringBuilder html, Held one) {
        html.append("<article><dl>");
        if (one.at() != null) {
            field(html, texts.get(FIELD + "at"), words.moment(one.at()));
        }
        one.fields().forEach((key, value) -> field(html, texts.get(key), value));
        html.append("</dl></article>");
    }

    private static void field(StringBuilder html, String name, String value) {
        html.append("<dt>").append(escaped(name)).append("</dt><dd>").append(escaped(value)).append("</dd>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
