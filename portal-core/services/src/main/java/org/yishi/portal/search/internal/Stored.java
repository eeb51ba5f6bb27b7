package org.yishi.portal.search.internal;

import java.time.LocalDate;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.internal.words.Field;

/** The fields of a document of the index besides those for words. */
final class Stored {

    static final String KEY = "key";
    static final String KIND = "kind";
    /** Kind and dossier: what is read anew together. */
    static final String UNIT = "unit";
    static final String PLACE = "place";
    static final String DAY = Field.DAY;
    static final String YEAR = "year";
    static final String ADDRESS = "address";

    /** What has no date is old. */
    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

    private Stored() {
    }

    static String unit(String kind, String dossier) {
        return kind + " " + dossier;
    }

    static Document of(String kind, Findable found, String attached) {
        Document document = new Document();
        document.add(new StringField(KEY, kind + " " + found.key(), Store.YES));
        document.add(new StringField(UNIT, unit(kind, found.dossier()), Store.NO));
        document.add(new KeywordField(PLACE, new Place(kind, found.areaId(), found.privacy()).term(), Store.YES));
        document.add(new SortedDocValuesField(KIND, new BytesRef(kind)));
        document.add(new StringField(KIND, kind, Store.NO));
        LocalDate date = found.date() == null ? LONG_AGO : found.date();
        document.add(new LongField(DAY, date.toEpochDay(), Store.YES));
        if (found.date() != null) {
            document.add(new SortedDocValuesField(YEAR, new BytesRef(Integer.toString(date.getYear()))));
            document.add(new StringField(YEAR, Integer.toString(date.getYear()), Store.NO));
        }
        document.add(new StoredField(ADDRESS, found.address()));
        Field.TITLE.into(document, found.title());
        Field.KEYWORDS.into(document, found.keywords());
        Field.TEXT.into(document, found.text());
        Field.ATTACHED.into(document, attached);
        return document;
    }

    static LocalDate date(Document document) {
        LocalDate date = LocalDate.ofEpochDay(document.getField(DAY).numericValue().longValue());
        return date.equals(LONG_AGO) ? null : date;
    }
}
