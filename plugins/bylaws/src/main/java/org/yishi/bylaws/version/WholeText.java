package org.yishi.bylaws.version;

import java.util.Locale;
import java.util.stream.Collectors;

import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All that is put to the vote and published of a version: its articles and the measures that it lists (domain 4.5: no others may be taken). */
@ApplicationScoped
@Open("what a bylaw says is public")
public class WholeText {

    @Inject
    private WordingRepository wordings;
    @Inject
    private Texts texts;

    /** As it is read, in Chinese. */
    public String of(BylawVersion version) {
        return (wordings.text(version).asRead() + "\n" + measures(version, Locale.SIMPLIFIED_CHINESE)).strip();
    }

    /** The sentence on the measures; empty where none is listed. */
    public String measures(BylawVersion version, Locale language) {
        return version.isRepeal() || version.measures().isEmpty() ? "" : texts.get(language, "bylaws.read.measures", version.measures().stream().sorted()
                .map(one -> texts.get(language, "bylaws.measure." + one))
                .collect(Collectors.joining(texts.get(language, "bylaws.read.measures.between"))));
    }
}
