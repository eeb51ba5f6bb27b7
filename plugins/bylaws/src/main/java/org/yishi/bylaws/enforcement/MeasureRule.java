package org.yishi.bylaws.enforcement;

import java.util.Set;

import org.yishi.bylaws.version.Measure;

/**
 * Only a measure that the bylaw lists may be taken, with a word on why it is in proportion (民发〔2018〕144号: 不得滥用强制性处罚措施).
 *
 * @param listed those of the version that held when it happened
 */
public record MeasureRule(Set<Measure> listed) {

    public static final String SOURCE = "民发〔2018〕144号";

    public MeasureRule {
        listed = Set.copyOf(listed);
    }

    public boolean allows(Measure measure, String proportion) {
        return measure != null && listed.contains(measure) && proportion != null && !proportion.isBlank();
    }
}
