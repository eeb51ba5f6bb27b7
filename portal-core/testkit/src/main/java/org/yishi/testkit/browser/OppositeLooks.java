package org.yishi.testkit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Like {@link EveryPairOfLooks} for a test that leads a whole procedure through many pages: it runs in one of two looks that differ in everything, one
 * of them where room is shortest. Which one follows from its name, so that half of the procedures is seen in each; {@code -Dlooks=all} runs both.
 * Each page by itself has a test in more looks, and what comes without choosing, a telephone in Chinese, is the look of all other tests.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(OppositeLooks.Looks.class)
public @interface OppositeLooks {

    /** The source of the looks. */
    class Looks implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            List<Look> looks = Look.opposites();
            int one = Math.floorMod((context.getRequiredTestClass().getName() + context.getRequiredTestMethod().getName()).hashCode(), looks.size());
            return ("all".equals(System.getProperty("looks")) ? looks : List.of(looks.get(one))).stream().map(Arguments::of);
        }
    }
}
