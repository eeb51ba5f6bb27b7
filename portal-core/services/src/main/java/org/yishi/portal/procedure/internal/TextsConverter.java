package org.yishi.portal.procedure.internal;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.yishi.portal.ledger.Facts;

/** Keeps facts and figures as one JSON object whose keys are in alphabetical order. */
@Converter
public class TextsConverter implements AttributeConverter<Map<String, String>, String> {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(Map<String, String> values) {
        Facts facts = new Facts();
        values.forEach(facts::put);
        return facts.canonical();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        Map<String, String> values = new TreeMap<>();
        try (JsonReader reader = READERS.createReader(new StringReader(column))) {
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        }
        return values;
    }
}
