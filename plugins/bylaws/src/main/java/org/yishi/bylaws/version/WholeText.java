package org.yishi.bylaws.version;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.bylaws.enforcement.MeasureRule;
import org.yishi.bylaws.text.Paragraph;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
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

    /** The same as it goes to a file. */
    public List<Paragraph> paragraphs(BylawVersion version) {
        String measures = measures(version, Locale.SIMPLIFIED_CHINESE);
        return Stream.concat(wordings.text(version).paragraphs().stream(),
                Stream.of(measures).filter(sentence -> !sentence.isEmpty()).map(sentence -> new Paragraph(Paragraph.Kind.MEASURES, sentence))).toList();
    }

    /** Those of these names. @throws Refusal where a name is of none that a bylaw may list */
    Set<Measure> measuresOf(List<String> names) {
        Map<String, Measure> byName = Arrays.stream(Measure.values()).collect(Collectors.toMap(this::name, Function.identity()));
        return names.stream().map(name -> Optional.ofNullable(byName.get(name)).orElseThrow(() -> new Refusal("bylaws.refusal.otherMeasures", name,
                Arrays.stream(Measure.values()).map(this::name).collect(Collectors.joining("、"))).at("written").by(MeasureRule.SOURCE)))
                .collect(Collectors.toSet());
    }

    private String name(Measure measure) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, "bylaws.measure." + measure);
    }

    /** The sentence on the measures; empty where none is listed. */
    public String measures(BylawVersion version, Locale language) {
        return version.isRepeal() || version.measures().isEmpty() ? "" : texts.get(language, "bylaws.read.measures", version.measures().stream().sorted()
                .map(one -> texts.get(language, "bylaws.measure." + one))
                .collect(Collectors.joining(texts.get(language, "bylaws.read.measures.between"))));
    }
}
