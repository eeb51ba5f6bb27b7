package org.yishi.portal.faces.page;

import java.util.AbstractMap;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.text.Texts;

/** {@code #{text['key']}} and, with arguments, {@code #{text.of('key', a, b)}}. */
@Named("text")
@ApplicationScoped
public class TextMap extends AbstractMap<String, String> {

    @Inject
    private Texts texts;

    @Override
    public String get(Object key) {
        return texts.get(String.valueOf(key));
    }

    public String of(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The text of the key, or the words themselves where they are no key. */
    public String orItself(String keyOrWords) {
        return keyOrWords != null && texts.has(keyOrWords) ? texts.get(keyOrWords) : keyOrWords;
    }

    /** The name of an area in the reader's language. */
    public String name(Area area) {
        return texts.language().getLanguage().equals("en") ? area.nameEn() : area.name();
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
