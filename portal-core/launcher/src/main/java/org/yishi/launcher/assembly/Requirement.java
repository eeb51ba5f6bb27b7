package org.yishi.launcher.assembly;

/** Another plugin that a plugin needs (依赖): {@code deliberation} or {@code deliberation:[0.1,1.0)}. */
public record Requirement(String id, String range) {

    static Requirement of(String text) throws Misfit {
        String[] parts = text.strip().split(":", 2);
        Requirement requirement = new Requirement(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        try {
            requirement.contains("1.0");
        } catch (IllegalArgumentException e) {
            throw new Misfit("描述文件中的 requires 无法读懂：“%s”", "requires in the descriptor cannot be read: \"%s\"", text.strip());
        }
        return requirement;
    }

    boolean contains(String version) {
        return range.isEmpty() || VersionRange.of(range).contains(Version.of(version));
    }

    @Override
    public String toString() {
        return range.isEmpty() ? id : id + " " + range;
    }
}
