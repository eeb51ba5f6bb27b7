package org.yishi.deliberation.opinions;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the operator typed after {@code import opinions}. */
record ImportArguments(String folder, String area, String title, String credit, boolean again) {

    private static final Set<String> WITH_VALUE = Set.of("--area", "--title", "--credit");

    /** Empty where it makes no sense. */
    static Optional<ImportArguments> of(List<String> words) {
        String folder = "";
        boolean again = false;
        Map<String, String> options = new HashMap<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
            String word = rest.next();
            if (word.equals("--again")) {
                again = true;
            } else if (WITH_VALUE.contains(word) && rest.hasNext()) {
                options.put(word, rest.next());
            } else if (word.startsWith("--") || !folder.isEmpty()) {
                return Optional.empty();
            } else {
                folder = word;
            }
        }
        return folder.isEmpty() ? Optional.empty() : Optional.of(new ImportArguments(folder, options.getOrDefault("--area", ""),
                options.getOrDefault("--title", ""), options.getOrDefault("--credit", ""), again));
    }
}
