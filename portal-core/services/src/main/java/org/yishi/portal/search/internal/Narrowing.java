package org.yishi.portal.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import org.yishi.portal.search.Found.Narrower;
import org.yishi.portal.search.internal.words.Candidates;

/**
 * By which values of a field, kinds or years, what was found can be narrowed. What could be counted is counted; where there is too much
 * for that, every value is offered of which the asker may see anything.
 */
final class Narrowing {

    private final IndexSearcher searcher;

    Narrowing(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Narrower> counted(String field, ScoreDoc[] inOrder) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        List<LeafReaderContext> parts = searcher.getIndexReader().leaves();
        int part = -1;
        SortedDocValues values = null;
        for (ScoreDoc one : inOrder) {
            int here = ReaderUtil.subIndex(one.doc, parts);
            if (here != part) {
                part = here;
                values = DocValues.getSorted(parts.get(part).reader(), field);
            }
            if (values.advanceExact(one.doc - parts.get(part).docBase)) {
                counts.merge(values.lookupOrd(values.ordValue()).utf8ToString(), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream().map(one -> new Narrower(one.getKey(), one.getValue())).toList();
    }

    /** Without numbers. */
    List<Narrower> there(String field, Query visible) throws IOException {
        List<Narrower> there = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                String value = each.term().utf8ToString();
                if (Candidates.newest(searcher, Candidates.both(visible, new TermQuery(new Term(field, value))), 1).scoreDocs.length > 0) {
                    there.add(new Narrower(value, 0));
                }
            }
        }
        return there;
    }

    static List<Narrower> latestFirst(List<Narrower> years) {
        return years.stream().sorted(Comparator.comparing(Narrower::value).reversed()).toList();
    }
}
