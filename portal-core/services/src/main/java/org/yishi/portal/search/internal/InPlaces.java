package org.yishi.portal.search.internal;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Documents of these places. Asked only of documents that fit otherwise, so it costs the same however many there are. */
final class InPlaces extends Query {

    private final Set<String> terms;

    /** @param terms of places, by {@link Place#term()} */
    InPlaces(Set<String> terms) {
        this.terms = Set.copyOf(terms);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public Scorer scorer(LeafReaderContext part) throws IOException {
                SortedSetDocValues places = DocValues.getSortedSet(part.reader(), Stored.PLACE);
                FixedBitSet open = open(places);
                return new ConstantScoreScorer(this, score(), mode, new TwoPhaseIterator(DocIdSetIterator.all(part.reader().maxDoc())) {

                    @Override
                    public boolean matches() throws IOException {
                        return places.advanceExact(approximation.docID()) && open.get((int) places.nextOrd());
                    }

                    @Override
                    public float matchCost() {
                        return 2;
                    }
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext part) {
                return true;
            }
        };
    }

    private FixedBitSet open(SortedSetDocValues places) throws IOException {
        FixedBitSet open = new FixedBitSet((int) Math.max(1, places.getValueCount()));
        for (int place = 0; place < places.getValueCount(); place++) {
            if (terms.contains(places.lookupOrd(place).utf8ToString())) {
                open.set(place);
            }
        }
        return open;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "places:" + terms.size();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && terms.equals(((InPlaces) other).terms);
    }

    @Override
    public int hashCode() {
        return classHash() * 31 + terms.hashCode();
    }
}
