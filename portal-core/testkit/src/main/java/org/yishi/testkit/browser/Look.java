package org.yishi.testkit.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a visitor chose: screen, language and theme.
 *
 * @param language as in addresses, {@code zh} or {@code en}
 * @param theme    id of a theme
 */
public record Look(Screen screen, String language, String theme) {

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> THEMES = List.of("civic", "clear");

    /** Every screen in every language and every theme. */
    public static List<Look> all() {
        List<Look> looks = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            for (String language : LANGUAGES) {
                for (String theme : THEMES) {
                    looks.add(new Look(screen, language, theme));
                }
            }
        }
        return looks;
    }

    /** Half of them, chosen so that each screen meets each language and each theme, and each language each theme. */
    public static List<Look> pairs() {
        return all().stream().filter(look -> (look.screen == Screen.PHONE) == (look.language.equals("zh") == look.theme.equals("civic")))
                .toList();
    }

    /** Two that differ in everything: large letters and long English words on the small screen, and what an office has. */
    public static List<Look> opposites() {
        return List.of(new Look(Screen.PHONE, "en", "clear"), new Look(Screen.DESKTOP, "zh", "civic"));
    }

    /** As a part of a file name. */
    @Override
    public String toString() {
        return screen.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + theme;
    }
}
