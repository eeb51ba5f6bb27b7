package org.yishi.launcher.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How plugins fit together: one per id, each with what it requires, in an order in which needs come first. */
final class Fit {

    private final List<Quarantined> quarantined;

    Fit(List<Quarantined> quarantined) {
        this.quarantined = quarantined;
    }

    List<Plugin> order(List<Plugin> candidates) {
        Map<String, Plugin> byId = onePerId(candidates);
        dropWhatLacksNeeds(byId);
        Map<String, Plugin> placed = new LinkedHashMap<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Plugin plugin : byId.values()) {
                if (!placed.containsKey(plugin.id()) && plugin.descriptor().requirements().stream().allMatch(need -> placed.containsKey(need.id()))) {
                    placed.put(plugin.id(), plugin);
                    moved = true;
                }
            }
        }
        byId.values().stream().filter(plugin -> !placed.containsKey(plugin.id())).forEach(plugin -> out(plugin,
                "与所依赖的插件互相依赖", "requires plugins that require it in turn"));
        return List.copyOf(placed.values());
    }

    /** The newest version has the id; of equal versions the newest file. So a jar dropped in replaces one that was there. */
    private Map<String, Plugin> onePerId(List<Plugin> candidates) {
        List<Plugin> newestFirst = new ArrayList<>(candidates);
        newestFirst.sort(Comparator.comparing(Plugin::version).thenComparing(plugin -> plugin.jar().toFile().lastModified())
                .thenComparing(plugin -> plugin.jar().toString(), Comparator.reverseOrder()).reversed());
        Map<String, Plugin> byId = new TreeMap<>();
        for (Plugin plugin : newestFirst) {
            Plugin first = byId.putIfAbsent(plugin.id(), plugin);
            if (first != null) {
                out(plugin, "编号“%s”和表前缀“%s_”已属于 %s", "the id \"%s\" and the table prefix \"%s_\" belong to %s already",
                        plugin.id(), plugin.id(), first.jar().getFileName());
            }
        }
        return byId;
    }

    private void dropWhatLacksNeeds(Map<String, Plugin> byId) {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (Plugin plugin : List.copyOf(byId.values())) {
                for (Requirement need : plugin.descriptor().requirements()) {
                    Plugin there = byId.get(need.id());
                    if (there == null || !need.contains(there.descriptor().version())) {
                        out(plugin, "缺少所依赖的插件 %s", "requires the plugin %s, which is not there", need);
                        byId.remove(plugin.id());
                        dropped = true;
                        break;
                    }
                }
            }
        }
    }

    private void out(Plugin plugin, String zh, String en, Object... arguments) {
        quarantined.add(new Quarantined(plugin.jar(), plugin.id(), org.yishi.launcher.Sentence.of(zh, en, arguments)));
    }
}
