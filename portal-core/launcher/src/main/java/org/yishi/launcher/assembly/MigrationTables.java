package org.yishi.launcher.assembly;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tables that a migration changes, so that no plugin touches another's. Reading and referring to them is no change. */
final class MigrationTables {

    private static final Pattern NOT_CODE = Pattern.compile(
            "/\\*(?!M?!).*?\\*/|--(?=\\s|$)[^\\n]*|#[^\\n]*|('(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"\\\\]|\\\\.|\"\")*\")", Pattern.DOTALL);

    /** Comments that MariaDB executes all the same. */
    private static final Pattern EXECUTED_COMMENT = Pattern.compile("/\\*M?!\\d*|\\*/");

    private static final String NAME = "((?:`[^`]+`|[\\w$]+)(?:\\s*\\.\\s*(?:`[^`]+`|[\\w$]+))?)";

    private static final Pattern CHANGE = Pattern.compile("\\b(?:"
            + "(?:create(?:\\s+or\\s+replace)?(?:\\s+temporary)?|alter(?:\\s+ignore)?|drop(?:\\s+temporary)?)\\s+(?:table|view|sequence)(?:\\s+if(?:\\s+not)?\\s+exists)?"
            + "|truncate(?:\\s+table)?|rename\\s+table(?:\\s+if\\s+exists)?"
            + "|(?:insert|replace)\\s+(?:(?:low_priority|delayed|high_priority|ignore)\\s+)*into"
            + "|(?<!\\bon )(?<!\\bfor )(?<!\\bkey )(?<!\\bbefore )(?<!\\bafter )update(?:\\s+low_priority|\\s+ignore)*"
            + "|delete(?:\\s+low_priority|\\s+quick|\\s+ignore)*\\s+from"
            + "|(?:create|drop)(?:\\s+or\\s+replace)?(?:\\s+(?:unique|fulltext|spatial))?\\s+index\\b[^;]*?\\bon"
            + "|trigger\\b[^;]*?\\bon)\\s+" + NAME, Pattern.CASE_INSENSITIVE);

    private static final Pattern LISTED = Pattern.compile("\\b(?:drop\\s+(?:table|view)|rename\\s+table)\\b([^;]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEYOND_TABLES = Pattern.compile("\\b(?:grant|revoke|(?:create|alter|drop)\\s+(?:or\\s+replace\\s+)?"
            + "(?:user|role|database|schema|server|event|(?:definer\\s*=\\s*\\S+\\s+)?(?:procedure|function))|set\\s+(?:global|@@global)|load\\s+data|use\\s+\\w+\\s*;"
            + "|install\\s+(?:plugin|soname)|prepare\\s+\\w+\\s+from|execute\\s+immediate)\\b", Pattern.CASE_INSENSITIVE);

    private MigrationTables() {
    }

    /** Names of changed tables that do not begin with the prefix, and acts that go beyond tables. */
    static Set<String> foreign(String sql, String prefix) {
        String plain = NOT_CODE.matcher(sql).replaceAll(found -> found.group(1) == null ? " " : " '' ");
        String code = EXECUTED_COMMENT.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ");
        Set<String> foreign = new TreeSet<>();
        for (Matcher change = CHANGE.matcher(code); change.find();) {
            addForeign(change.group(1), prefix, foreign);
        }
        for (Matcher list = LISTED.matcher(code); list.find();) {
            String names = list.group(1).replaceAll("(?i)\\bif\\s+exists\\b|\\b(?:cascade|restrict|wait\\s+\\d+|nowait)\\b", " ");
            for (String name : names.split("(?i),|\\bto\\b")) {
                addForeign(name, prefix, foreign);
            }
        }
        for (Matcher act = BEYOND_TABLES.matcher(code); act.find();) {
            foreign.add(act.group().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
        }
        return foreign;
    }

    private static void addForeign(String name, String prefix, Set<String> foreign) {
        String plain = name.replace("`", "").strip();
        if (!plain.isEmpty() && !plain.toLowerCase(Locale.ROOT).startsWith(prefix)) {
            foreign.add(plain);
        }
    }
}
