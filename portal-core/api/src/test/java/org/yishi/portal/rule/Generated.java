package org.yishi.portal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Random inputs that come back: a property that fails says the seed with which it does. */
public final class Generated {

    /** How many inputs a property is held against; fewer where every mutant of the rules has to live through all of them. */
    private static final int MANY = Integer.getInteger("rules.generated", 10_000);

    private final Random random;

    private Generated(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Holds a property against many inputs. */
    public static void many(Consumer<Generated> property) {
        for (long seed = 1; seed <= MANY; seed++) {
            try {
                property.accept(new Generated(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    @SafeVarargs
    public final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of them, each with even chance, in their order. */
    public <T> List<T> some(List<T> values) {
        return values.stream().filter(each -> random.nextBoolean()).toList();
    }

    /** A few, at least one. */
    public <T> Set<T> few(List<T> values) {
        Set<T> few = new HashSet<>();
        few.add(any(values));
        if (oneIn(3)) {
            few.add(any(values));
        }
        return few;
    }

    /** {@code prefix1} to {@code prefixN}. */
    public static List<String> names(String prefix, int n) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            names.add(prefix + i);
        }
        return names;
    }
}
