package org.yishi.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** All plugins of the house share one persistence unit: two entities of one name keep one of them out, which no plugin by itself can see. */
class EntityNamesTest {

    private static final Path HOUSE = Path.of("..", "..");
    private static final Pattern NAMED = Pattern.compile("@Entity\\(name = \"(\\w+)\"\\)");

    @Test
    void noTwoEntitiesOfTheHouseHaveOneName() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(HOUSE.resolve("plugins")), Files.walk(HOUSE.resolve("portal-core/services")))) {
            Map<String, List<Path>> byName = files.filter(file -> file.toString().contains("src/main/java") && file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains("\n@Entity")).collect(Collectors.groupingBy(EntityNamesTest::name));
            assertThat(byName).hasSizeGreaterThan(50);
            assertThat(byName.values()).allSatisfy(same -> assertThat(same).hasSize(1));
        }
    }

    private static String name(Path file) {
        Matcher named = NAMED.matcher(text(file));
        return named.find() ? named.group(1) : file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
