package org.yishi.portal.search.internal.words;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A tokenizer that looks at the folded text as a whole. */
abstract class WholeText extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private Folded folded;

    /** Begins with a new text. */
    abstract void begin(Folded text);

    /** Says the next token by {@link #say}; false where there is none. */
    abstract boolean next();

    final void say(String token, int from, int to, int steps) {
        clearAttributes();
        term.append(token);
        at(from, to, steps);
    }

    /** Says a stretch of the text itself. */
    final void say(int from, int to, int steps) {
        clearAttributes();
        for (int at = from; at <= to; at++) {
            int point = folded.points()[at];
            if (Character.isBmpCodePoint(point)) {
                term.append((char) point);
            } else {
                term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
            }
        }
        at(from, to, steps);
    }

    private void at(int from, int to, int steps) {
        offset.setOffset(correctOffset(folded.starts()[from]), correctOffset(folded.ends()[to]));
        step.setPositionIncrement(steps);
    }

    @Override
    public final boolean incrementToken() throws IOException {
        if (folded == null) {
            folded = Folding.fold(read(input));
            begin(folded);
        }
        return next();
    }

    private static String read(Reader input) throws IOException {
        StringWriter text = new StringWriter();
        input.transferTo(text);
        return text.toString();
    }

    @Override
    public final void reset() throws IOException {
        super.reset();
        folded = null;
    }

    /** Threads keep their tokenizers; the last text need not stay with them. */
    @Override
    public final void close() throws IOException {
        super.close();
        folded = null;
    }

    @Override
    public final void end() throws IOException {
        super.end();
        int last = folded == null || folded.length() == 0 ? 0 : folded.ends()[folded.length() - 1];
        offset.setOffset(correctOffset(last), correctOffset(last));
    }
}
