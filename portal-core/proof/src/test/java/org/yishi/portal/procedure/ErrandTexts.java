package org.yishi.portal.procedure;

import java.util.Locale;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import org.yishi.portal.text.Texts;

/** The words of the errands, since the bundles of core are no place for those of a test: the last part of the key in either language. */
@Decorator
@Priority(1)
public class ErrandTexts implements Texts {

    @Inject
    @Any
    @Delegate
    private Texts texts;

    private static String word(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static boolean isOurs(String key) {
        return key.matches("portal\\.errand\\.(stage|requirement)\\.[A-Za-z]+|portal\\.errand\\.show\\.title");
    }

    @Override
    public String get(String key, Object... arguments) {
        return isOurs(key) ? word(key) : texts.get(key, arguments);
    }

    @Override
    public String get(Locale language, String key, Object... arguments) {
        return isOurs(key) ? word(key) : texts.get(language, key, arguments);
    }

    @Override
    public boolean has(String key) {
        return isOurs(key) || texts.has(key);
    }

    @Override
    public Locale language() {
        return texts.language();
    }
}
