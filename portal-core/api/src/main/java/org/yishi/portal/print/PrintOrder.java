package org.yishi.portal.print;

import java.util.Locale;

/**
 * How somebody wants a document printed.
 *
 * @param id       key of the thing to be printed
 * @param language of the sheet
 * @param large    大字版
 * @param paper    size
 * @param office   whether the version for those who work on the matter is asked for; whoever may not have it is refused
 */
public record PrintOrder(long id, Locale language, boolean large, Paper paper, boolean office) {

    public static PrintOrder of(long id) {
        return new PrintOrder(id, Locale.SIMPLIFIED_CHINESE, false, Paper.A4, false);
    }

    public PrintOrder in(Locale another) {
        return new PrintOrder(id, another, large, paper, office);
    }

    public PrintOrder inLargeType() {
        return new PrintOrder(id, language, true, paper, office);
    }

    public PrintOrder on(Paper another) {
        return new PrintOrder(id, language, large, another, office);
    }

    public PrintOrder forTheOffice() {
        return new PrintOrder(id, language, large, paper, true);
    }
}
