package org.yishi.portal.search.internal.words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People ask in sentences: 小区道路的照明什么时候改造. The words of asking stand in no text; what is left between them is looked for:
 * 小区道路, 照明, 改造.
 */
final class FillerWords {

    private static final Pattern FILLERS = Pattern.compile("为什么|有没有|是不是|能不能|可不可以|什么时候|什么|怎么样|怎么|怎样|如何|哪里|哪儿|哪些|哪个|多少|几点"
            + "|时候|何时|请问|关于|我想|我要|可以|一下|需要|应该|这个|那个|的|了|吗|呢|吧|和|与|及|在|是|把|被|给");

    private FillerWords() {
    }

    /** The pairs of what is left; of everything where nothing would be. */
    static Set<String> without(Folded asked) {
        Set<String> left = new LinkedHashSet<>();
        for (String part : FILLERS.split(asked.text())) {
            left.addAll(pairs(Folding.fold(part)));
        }
        return left.isEmpty() ? pairs(asked) : left;
    }

    private static Set<String> pairs(Folded text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int at = 0; at < text.length() - 1; at++) {
            pairs.add(text.text(at, 2));
        }
        return pairs;
    }
}
