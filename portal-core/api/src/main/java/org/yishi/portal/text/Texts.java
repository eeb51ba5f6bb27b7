package org.yishi.portal.text;

import java.util.Locale;

/**
 * The texts of core and plugins. A key's first part is the plugin's id; the bundle is {@code org/yishi/<id>/messages.properties}
 * (Chinese, the source) beside {@code messages_en.properties}; or the package of the plugin's class.
 */
public interface Texts {

    /** In the language of this request, Chinese outside of one. A missing key is shown as {@code ??key??} and logged once. */
    String get(String key, Object... arguments);

    String get(Locale language, String key, Object... arguments);

    boolean has(String key);

    /** The language of this request, {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}. */
    Locale language();
}
