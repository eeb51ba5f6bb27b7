package org.yishi.portal.message.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.message.TextKey;
import org.yishi.portal.text.Texts;

/** Messages in the language of their reader. */
@ApplicationScoped
public class MessageTexts {

    private static final int LONGEST = 400;

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;

    /** The whole sentence, for the inbox. */
    String line(Locale language, OrderEntity order, MessageKind kind) {
        Object[] words = MessageWords.read(order.words()).stream().map(word -> readable(language, word)).toArray();
        return OneLine.of(texts.get(language, kind.lineKey(), words), LONGEST);
    }

    /** What may leave the portal: the sentence of a public kind, otherwise that something happened and nothing else. */
    String outside(Locale language, OrderEntity order, MessageKind kind) {
        return kind.isOpen() && !order.isWithheld() ? line(language, order, kind) : OneLine.of(texts.get(language, kind.bareKey()), LONGEST);
    }

    String name(Locale language, MessageKind kind) {
        return texts.get(language, kind.nameKey());
    }

    String get(Locale language, String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** Name of the area; that of the portal where there is none. */
    String place(Locale language, long areaId) {
        return areas.find(areaId).map(area -> isEnglish(language) ? area.nameEn() : area.name())
                .orElseGet(() -> texts.get(language, "portal.name"));
    }

    /** Null where there is none. */
    Area area(long areaId) {
        return areas.find(areaId).orElse(null);
    }

    private Object readable(Locale language, Object word) {
        if (word instanceof TextKey text) {
            return texts.get(language, text.key());
        }
        return word instanceof LocalDateTime moment
                ? DateTimeFormatter.ofPattern(isEnglish(language) ? "d MMMM yyyy, HH:mm" : "yyyy年M月d日 HH:mm", language).format(moment) : word;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
