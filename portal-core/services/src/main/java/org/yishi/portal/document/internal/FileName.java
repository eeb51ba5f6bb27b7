package org.yishi.portal.document.internal;

import java.util.Locale;

import org.yishi.portal.document.DocumentType;

/** The name under which a file is kept: without folders and signs that names cannot have, with the ending of what it is. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {
    }

    static String of(String brought, DocumentType type) {
        String name = brought == null ? "" : brought.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        String ending = "." + type.ending();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(ending)) {
            name = name.substring(0, name.length() - ending.length());
        } else if (type == DocumentType.JPEG && lower.endsWith(".jpeg")) {
            name = name.substring(0, name.length() - ".jpeg".length());
        }
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        name = name.substring(0, end).strip();
        return (name.isEmpty() || name.startsWith(".") ? "file" + name : name) + ending;
    }
}
